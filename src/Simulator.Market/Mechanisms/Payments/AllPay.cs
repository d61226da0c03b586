using Simulator.Market.Settlement;

namespace Simulator.Market.Mechanisms.Payments;

/// <summary>Everyone who bids at least the reserve pays the bid, whether it wins or not: a contest in which the effort
/// of losers is lost (Baye, Kovenock and de Vries 1996).</summary>
public sealed record AllPay : IPaymentRule
{
    public void Charge(in Award award, Span<Money> payments)
    {
        for (var bid = 0; bid < award.Bids; bid++)
        {
            payments[bid] = award[bid];
        }
    }
}
