using Simulator.Market.Settlement;

namespace Simulator.Market.Mechanisms.Payments;

/// <summary>A winner pays what its win costs the others (Vickrey 1961): the highest losing bid, or the reserve. For the
/// second license that a bidder wins it is the second highest losing bid of others, and so on, so that nobody gains by
/// bidding anything but the value.</summary>
public sealed record SecondPrice : IPaymentRule
{
    public void Charge(in Award award, Span<Money> payments)
    {
        // By bidder: the next losing bid that may be another's.
        var next = new Dictionary<int, int>();
        for (var bid = 0; bid < award.Winners; bid++)
        {
            var bidder = award.BidderOf(bid);
            var loser = next.GetValueOrDefault(bidder, award.Winners);
            while (loser < award.Bids && award.BidderOf(loser) == bidder)
            {
                loser++;
            }

            payments[bid] = loser < award.Bids ? Money.Max(award[loser], award.Reserve) : award.Reserve;
            next[bidder] = loser + 1;
        }
    }
}
