using Simulator.Market.Settlement;

namespace Simulator.Market.Mechanisms.Payments;

/// <summary>Every winner pays its own bid: the first-price auction, and with several licenses the discriminatory or
/// pay-as-bid auction. Bidders gain by bidding less than their value (Vickrey 1961).</summary>
public sealed record FirstPrice : IPaymentRule
{
    public void Charge(in Award award, Span<Money> payments)
    {
        for (var bid = 0; bid < award.Winners; bid++)
        {
            payments[bid] = award[bid];
        }
    }
}
