using Simulator.Engine.Actors;
using Simulator.Market.Observation;

namespace Simulator.Engine.Tests;

/// <summary>A slow recorder holds the run back, so that what awaits recording stays small.</summary>
public sealed class BackPressureTests
{
    [Fact]
    public void A_market_runs_ahead_of_its_recorder_by_its_credit_and_no_further() =>
        AssertAheadBy(MarketCoordinator.PeriodsAhead, slack: 0, replications: 1, periods: 300);

    /// <summary>The last of the credit may begin a batch, which is more if a replication ended in an earlier one.
    /// </summary>
    [Fact]
    public void Replications_run_ahead_of_their_recorder_by_their_credit_and_no_further() =>
        AssertAheadBy(
            2 * SequentialMarket.RowsAhead, 2 * (SequentialMarket.BatchPeriods - 1), replications: 3, periods: 5_000);

    /// <summary>The recorder holds on to the first period until the run is as far ahead as it may be, and to every
    /// later one until the run has had a chance to go too far.</summary>
    private static void AssertAheadBy(int credit, int slack, int replications, int periods)
    {
        using var full = new SemaphoreSlim(0);
        var recorded = 0;
        var counting = new Counting(() => Volatile.Read(ref recorded), observed =>
        {
            if (observed == credit)
            {
                full.Release();
            }
        });
        var recording = new Recording
        {
            Before = _ =>
            {
                if (recorded == 0)
                {
                    Assert.True(full.Wait(TimeSpan.FromSeconds(20)), "The run waits although it has credit.");
                }

                Thread.Yield();
                Volatile.Write(ref recorded, recorded + 1);
            },
        };
        var design = Markets.With("call-auction", periods, traders: 4);
        var plan = new RunPlan(
            design with { Metrics = design.Metrics.Add(counting) }, 1, 0, replications, 2, 8, EventDetail.None);
        Actors.ThatSplit().Run(plan, recording, CancellationToken.None);
        Assert.Equal(replications * periods, recording.Periods);
        Assert.InRange(counting.MostAhead, credit, credit + slack);
    }
}
