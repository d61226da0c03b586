using Simulator.Analysis;
using Simulator.Market.Observation;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Storage.Tests;

/// <summary>A small run whose every value is known: welfare is 100 * replication + 10 * period + region.</summary>
internal static class SampleRun
{
    public const int Periods = 3;

    public static RunHeader Header(int replications = 2, EventDetail events = EventDetail.All) =>
        new("sample", "f00d", 7, replications, Periods, """{"a":1.50}""", "1.0", "simulator run sample.yaml",
            [new MetricName("welfare", "CNY"), new MetricName("price", "CNY")], ["north", "south"],
            [new VenueName("exchange", "matched"), new VenueName("counter", "otc")], events);

    public static PeriodRecord Period(int replication, int period)
    {
        var welfare = 100 * replication + 10 * period;
        var trade = new Trade(
            period, 1, 4, 5, 6, new Money(2_500_000), new Money(3_000_000), new Money(2_000_000),
            new Money(9_000_000), new Money(1));
        OrderEvent[] orders =
        [
            new(period, 1, 4, 5, 6, OrderKind.Bid, -1, new Money(3_500_000), new Money(9_000_000)),
            new(period, 0, 3, 6, -1, OrderKind.Listing, Refusal.SoldOut.Code, Order.OnRequest, new Money(1)),
        ];
        return new PeriodRecord(
            replication, period, [welfare, double.NaN, welfare + 1, 3, welfare + 2, 4], [trade], [.. orders],
            (ulong)(1000 * replication + period));
    }

    public static ReplicationRecord Replication(int replication) =>
        new(replication, [300 * replication + 30, replication == 0 ? double.NaN : 3], (ulong)(1000 * replication + 2));

    /// <summary>One replication after the other.</summary>
    public static void InSequence(IRecorder recorder, int replications = 2)
    {
        for (var replication = 0; replication < replications; replication++)
        {
            for (var period = 0; period < Periods; period++)
            {
                recorder.Record(Period(replication, period));
            }

            recorder.Record(Replication(replication));
        }
    }

    /// <summary>The last replication finishes first, and periods take turns.</summary>
    public static void Interleaved(IRecorder recorder, int replications = 2)
    {
        for (var period = 0; period < Periods; period++)
        {
            for (var replication = replications - 1; replication >= 0; replication--)
            {
                recorder.Record(Period(replication, period));
            }
        }

        for (var replication = replications - 1; replication >= 0; replication--)
        {
            recorder.Record(Replication(replication));
        }
    }
}
