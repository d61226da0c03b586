using Simulator.Market.Participants;
using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>Searching, bargaining and enforcing a contract use up resources (Coase 1960): an amount for each unit
/// traded, which one side bears and nobody receives. A declared sink of money.</summary>
/// <param name="Amount">Of one unit; several in force add up.</param>
/// <param name="Side">Who bears it first; who bears it in the end is up to the market, as with a tax.</param>
public sealed record TransactionCost(Money Amount, Side Side) : Rule
{
    public Money Amount { get; } =
        Amount >= Money.Zero ? Amount : throw new ArgumentException("amount must not be negative");

    public override Terms Apply(Terms terms) => Side == Side.Buy
        ? terms with { Buyer = Add(terms.Buyer) }
        : terms with { Seller = Add(terms.Seller) };

    private Levy Add(Levy levy) => levy with { TransactionCost = levy.TransactionCost + Amount };
}
