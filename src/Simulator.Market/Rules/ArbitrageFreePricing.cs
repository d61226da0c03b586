namespace Simulator.Market.Rules;

/// <summary>Versions of the same data are listed only at prices that leave no arbitrage: no version costs more than a
/// better one, nor more than copies whose precisions add up to its own (Li, Li, Miklau and Suciu 2014; Deep and Koutris
/// 2017). At the end of each period the venue lowers what asks more to what it may, before levies, until another price
/// is asked; what would not bring the cost of a copy any more is taken off the list.</summary>
/// <param name="Copies">Most copies that it reckons anybody averages.</param>
public sealed record ArbitrageFreePricing(int Copies = 10) : Rule
{
    public int Copies { get; } =
        Copies is >= 1 and <= 100 ? Copies : throw new ArgumentException("copies must lie between 1 and 100");

    public override Terms Apply(Terms terms) => terms with { VersionCheck = this };
}
