using Simulator.Engine.Actors;
using Simulator.Market.Observation;

namespace Simulator.Engine.Tests;

public sealed class CancellationTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 2)]
    [InlineData(6, 1)]
    [InlineData(6, 2)]
    public void Cancelling_stops_a_run_soon_and_keeps_what_was_recorded(int replications, int threads)
    {
        using var cancellation = new CancellationTokenSource();
        var observed = 0;
        var before = 0;
        var recording = new Recording
        {
            Before = period =>
            {
                if (period.Period == 40 && !cancellation.IsCancellationRequested)
                {
                    before = observed;
                    cancellation.Cancel();
                }

                observed++;
            },
        };
        var design = Markets.With("call-auction", periods: 5_000);
        var plan = new RunPlan(design, 1, 0, replications, threads, 8, EventDetail.Trades);
        Assert.Throws<OperationCanceledException>(() => Actors.ThatSplit().Run(plan, recording, cancellation.Token));

        // Whatever was on its way to the recorder is kept: the period at hand, and no more than the credit of each
        // market allows to be run ahead. How far each replication got by then is a matter of timing.
        var underway = replications == 1
            ? MarketCoordinator.PeriodsAhead
            : threads * (SequentialMarket.RowsAhead + SequentialMarket.BatchPeriods - 1);
        Assert.InRange(recording.Periods, before + 1, before + underway);
        var specified = new Recording();
        new SequentialRunner().Run(plan, specified, CancellationToken.None);
        Assert.All(recording.Lines, lines =>
            Assert.Equal(specified.Lines[lines.Key].Take(lines.Value.Count), lines.Value));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_run_cancelled_before_it_starts_records_nothing(int replications)
    {
        var recording = new Recording();
        var plan = new RunPlan(Markets.With("call-auction"), 1, 0, replications, 2, 8, EventDetail.Trades);
        Assert.Throws<OperationCanceledException>(() =>
            Actors.ThatSplit().Run(plan, recording, new CancellationToken(canceled: true)));
        Assert.Equal(0, recording.Periods);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Cancelling_after_the_last_period_comes_too_late(int replications)
    {
        using var cancellation = new CancellationTokenSource();
        var recording = new Recording();
        var counting = new Counting(() => 0, observed =>
        {
            if (observed == 12 * replications)
            {
                cancellation.Cancel();
            }
        });
        var design = Markets.With("call-auction", periods: 12);
        var plan = new RunPlan(
            design with { Metrics = design.Metrics.Add(counting) }, 1, 0, replications, 1, 8, EventDetail.Trades);
        Actors.ThatSplit().Run(plan, recording, cancellation.Token);
        Assert.Equal(12 * replications, recording.Periods);
    }
}
