using Simulator.Market.Settlement;

namespace Simulator.Market.Mechanisms.Payments;

/// <summary>All winners pay the same price. Set by the highest losing bid, it makes bidders for one license truthful;
/// who wants several gains by reducing demand (Ausubel et al. 2014).</summary>
/// <param name="Marginal">Which bid sets the price.</param>
public sealed record UniformPrice(MarginalBid Marginal = MarginalBid.HighestLosing) : IPaymentRule
{
    public void Charge(in Award award, Span<Money> payments) => payments[..award.Winners].Fill(
        Marginal == MarginalBid.LowestWinning ? award[award.Winners - 1] : award.HighestLosing);
}
