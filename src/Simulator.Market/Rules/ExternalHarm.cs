using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>Every unit traded is used once, and its use harms people outside of the market, who are not paid (Pigou
/// 1920): a cost to society that no account bears. The charge that makes traders bear it is a tax of the same
/// amount.</summary>
/// <param name="Amount">Harm of one unit; several in force add up.</param>
public sealed record ExternalHarm(Money Amount) : Rule
{
    public Money Amount { get; } =
        Amount >= Money.Zero ? Amount : throw new ArgumentException("amount must not be negative");

    public override Terms Apply(Terms terms) => terms with { Harm = terms.Harm + Amount };
}
