using Simulator.Market.Participants;
using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>A tax (to the treasury) or fee (to the venue's operator): a fixed amount per unit, paid by one
/// side.</summary>
public sealed record UnitLevy(Money Amount, Side Side, Recipient Recipient = Recipient.Treasury) : Rule
{
    public Money Amount { get; } = Amount >= Money.Zero
        ? Amount
        : throw new ArgumentException("amount must not be negative");

    public override Terms Apply(Terms terms) => Side == Side.Buy
        ? terms with { Buyer = Add(terms.Buyer) }
        : terms with { Seller = Add(terms.Seller) };

    private Levy Add(Levy levy) => Recipient == Recipient.Treasury
        ? levy with { UnitTax = levy.UnitTax + Amount }
        : levy with { UnitFee = levy.UnitFee + Amount };
}
