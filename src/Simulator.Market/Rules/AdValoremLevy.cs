using Simulator.Market.Participants;

namespace Simulator.Market.Rules;

/// <summary>A tax (to the treasury) or fee (to the venue's operator): a share of the price, paid by one side.</summary>
public sealed record AdValoremLevy(double Rate, Side Side, Recipient Recipient = Recipient.Treasury) : Rule
{
    public double Rate { get; } = Rate >= 0 ? Rate : throw new ArgumentException("rate must not be negative");

    public override Terms Apply(Terms terms) => Side == Side.Buy
        ? terms with { Buyer = Add(terms.Buyer) }
        : terms with { Seller = Add(terms.Seller) };

    private Levy Add(Levy levy) => Recipient == Recipient.Treasury
        ? levy with { TaxRate = levy.TaxRate + Rate }
        : levy with { FeeRate = levy.FeeRate + Rate };
}
