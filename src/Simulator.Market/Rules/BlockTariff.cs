using System.Collections.Immutable;
using Simulator.Market.Oversight;
using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>Public data cost by use, in blocks: x uses cost T(x) = sum over blocks of rate times min(what is left of x,
/// width) (Fujian, 2025). A use is one license of one product, the uses of a buyer are counted over all public data,
/// and the next one costs the rate of its block.</summary>
/// <param name="Widths">Uses in each block but the last, which has no end.</param>
/// <param name="Rates">Price of a use, by block.</param>
public sealed record BlockTariff(ImmutableArray<int> Widths, ImmutableArray<Money> Rates) : Rule
{
    public ImmutableArray<int> Widths { get; } = Widths.All(width => width > 0)
        ? Widths
        : throw new ArgumentException("widths must be positive");

    public ImmutableArray<Money> Rates { get; } =
        Rates.Length == Widths.Length + 1 && Rates.All(rate => rate >= Money.Zero)
            ? Rates
            : throw new ArgumentException("rates must not be negative, and be one more than widths");

    /// <summary>Price of one more use.</summary>
    public Money Next(int uses)
    {
        var block = 0;
        while (block < Widths.Length && uses >= Widths[block])
        {
            uses -= Widths[block++];
        }

        return Rates[block];
    }

    /// <summary>T(x).</summary>
    public Money Total(int uses)
    {
        var total = Money.Zero;
        for (var block = 0; block < Rates.Length; block++)
        {
            var within = block < Widths.Length ? Math.Min(uses, Widths[block]) : uses;
            total += Rates[block] * within;
            uses -= within;
        }

        return total;
    }

    public override Policy Apply(Policy policy) => policy with { Tariff = this };
}
