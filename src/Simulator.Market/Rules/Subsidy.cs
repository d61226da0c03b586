using Simulator.Market.Participants;
using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>The state pays one side a fixed amount per unit traded: a declared source of money.</summary>
public sealed record Subsidy(Money Amount, Side Side) : Rule
{
    public Money Amount { get; } =
        Amount >= Money.Zero ? Amount : throw new ArgumentException("amount must not be negative");

    public override Terms Apply(Terms terms) => Side == Side.Buy
        ? terms with { Buyer = terms.Buyer with { Subsidy = terms.Buyer.Subsidy + Amount } }
        : terms with { Seller = terms.Seller with { Subsidy = terms.Seller.Subsidy + Amount } };
}
