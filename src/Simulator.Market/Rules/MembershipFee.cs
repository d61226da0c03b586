using Simulator.Market.Participants;
using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>Whoever joins a venue pays its operator once, whatever it trades there later (Rochet and Tirole 2006;
/// Armstrong 2006). One joins as a buyer or a seller, with the first order of that side or before, and only with the
/// money to pay.</summary>
/// <param name="Amount">Of one membership; several in force add up.</param>
/// <param name="Side">Who pays.</param>
public sealed record MembershipFee(Money Amount, Side Side) : Rule
{
    public Money Amount { get; } =
        Amount >= Money.Zero ? Amount : throw new ArgumentException("amount must not be negative");

    public override Terms Apply(Terms terms) => Side == Side.Buy
        ? terms with { Buyer = Add(terms.Buyer) }
        : terms with { Seller = Add(terms.Seller) };

    private Levy Add(Levy levy) => levy with { Membership = levy.Membership + Amount };
}
