using Simulator.Market.Settlement;

namespace Simulator.Market.Observation.Metrics;

/// <summary>Share of participants' cumulative receipts, levies and what they pass on deducted, that goes to those of a
/// sector or a size. Participants count whose receipts are positive.</summary>
/// <param name="Sector">Of which; absent: any.</param>
/// <param name="Size">Of which; absent: any.</param>
public sealed record RevenueShare(string? Sector = null, Participants.FirmSize? Size = null) : Metric
{
    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Last;

    public override bool SharesReceipts => true;

    public override bool IsOfWholeMarket => true;

    public override Measurement Measure(PeriodFacts facts)
    {
        if (!facts.IsLast)
        {
            return new(0, 0);
        }

        var (theirs, all) = (Money.Zero, Money.Zero);
        foreach (var group in facts.Groups)
        {
            var receipts = Positive(facts.Revenue.Span.Slice(group.Start, group.Count));
            all += receipts;
            theirs += group.Is(Sector, Size) ? receipts : Money.Zero;
        }

        return new(theirs.Amount, all.Amount);
    }

    private static Money Positive(ReadOnlySpan<Money> receipts)
    {
        var sum = Money.Zero;
        foreach (var received in receipts)
        {
            sum += Money.Max(received, Money.Zero);
        }

        return sum;
    }
}
