using Simulator.Market.Settlement;

namespace Simulator.Market.Mechanisms.Payments;

/// <summary>English auction by a clock that starts at the reserve and rises by the increment. A bid is the limit up to
/// which its bidder stays; the clock stops where no more bidders are left than there are licenses, and all winners pay
/// its price. If too few are left, those who quit last are called back in the order of their limits, and the price is
/// the one before.</summary>
/// <param name="Increment">Rounded up to whole ticks. The price is at most an increment away from the highest losing
/// bid, so that staying up to the value is best within an increment.</param>
public sealed record AscendingClock(Money Increment) : IPaymentRule
{
    public Money Increment { get; } =
        Increment > Money.Zero ? Increment : throw new ArgumentException("increment must be positive");

    public void Charge(in Award award, Span<Money> payments)
    {
        var tick = award.Tick.Micros;
        var step = (Increment.Micros + tick - 1) / tick * tick;
        var rises = 0L;
        if (award.Winners < award.Bids && award[award.Winners] >= award.Reserve)
        {
            var untilLoserQuits = (award[award.Winners] - award.Reserve).Micros / step + 1;
            rises = Math.Min(untilLoserQuits, (award[award.Winners - 1] - award.Reserve).Micros / step);
        }

        payments[..award.Winners].Fill(award.Reserve + new Money(rises * step));
    }
}
