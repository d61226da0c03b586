using Simulator.Market.Observation;

namespace Simulator.Engine.Tests;

/// <summary>A run that is taken up at a checkpoint goes on as if it had never stopped, whoever took the checkpoint and
/// whoever takes it up.</summary>
public sealed class CheckpointTests
{
    private const int Periods = 12;

    public static TheoryData<string> Mechanisms => [.. Markets.Mechanisms];

    [Theory, MemberData(nameof(Mechanisms))]
    public void One_market_goes_on_from_every_period(string mechanism)
    {
        var plan = PlanOf(mechanism, replications: 1);
        var specified = new Recording();
        new SequentialRunner().Run(plan, specified, default);
        Assert.True(specified.Trades > 0, "The market does not trade: the comparison would be empty.");
        foreach (var (number, kept) in Keep(plan).Index())
        {
            Assert.Equal(Enumerable.Range(1, Periods - 1), kept.Checkpoints.Select(checkpoint => checkpoint.Period));
            foreach (var checkpoint in kept.Checkpoints)
            {
                AssertGoesOn(
                    plan with { TakenUp = _ => checkpoint }, specified, _ => checkpoint.Period,
                    Executions[(number + checkpoint.Period) % Executions.Length]);
            }
        }
    }

    [Theory, MemberData(nameof(Mechanisms))]
    public void Replications_go_on_where_each_of_them_stopped(string mechanism)
    {
        var plan = PlanOf(mechanism, replications: 7);
        var specified = new Recording();
        new SequentialRunner().Run(plan, specified, default);
        var left = new Kept();
        Actors.ThatSplit().Run(plan with { Threads = 3, CohortSize = 5 }, left, default);

        // Replications 3 and 5 are finished, 4 and 8 have not begun, the others stopped at different periods.
        int? StoppedAt(int replication) => replication is 4 or 8 ? null : replication;
        var resumed = plan with
        {
            Finished = [3, 5],
            TakenUp = replication => left.Checkpoints.SingleOrDefault(checkpoint =>
                checkpoint.Replication == replication && checkpoint.Period == StoppedAt(replication)),
        };
        Assert.Equal([4, 6, 7, 8, 9], resumed.Pending.ToArray());
        Assert.All(Executions, execution =>
            AssertGoesOn(resumed, specified, replication => StoppedAt(replication) ?? 0, execution));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    public void A_checkpoint_is_recorded_right_after_the_period_that_it_follows(int replications)
    {
        var plan = PlanOf("call-auction", replications) with { CheckpointEvery = 5 };
        foreach (var kept in Keep(plan))
        {
            Assert.Equal(replications * 2, kept.Checkpoints.Count);
            Assert.All(kept.Checkpoints, checkpoint => Assert.Contains(checkpoint.Period, new[] { 5, 10 }));
        }
    }

    [Fact]
    public void A_plan_takes_no_checkpoints_unless_told_to() =>
        Assert.All(
            Keep(PlanOf("call-auction", 2) with { CheckpointEvery = null }), kept => Assert.Empty(kept.Checkpoints));

    [Fact]
    public void A_plan_of_which_everything_is_finished_records_nothing()
    {
        foreach (var runner in new IRunner[] { new SequentialRunner(), Actors.ThatSplit() })
        {
            var recording = new Recording();
            runner.Run(PlanOf("call-auction", 2) with { Finished = [3, 4] }, recording, default);
            Assert.Empty(recording.Lines);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1)]
    public void A_checkpoint_of_another_market_is_refused(int more)
    {
        var plan = PlanOf("call-auction", 1);
        var checkpoint = Keep(plan).First().Checkpoints[3];
        byte[] bytes = [.. checkpoint.State.Span, 0];
        checkpoint = checkpoint with
        {
            State = bytes.AsMemory(0, checkpoint.State.Length + more),
            Period = more == 0 ? checkpoint.Period + 1 : checkpoint.Period,
        };
        Assert.Contains("does not fit the market", Assert.Throws<InvalidDataException>(() =>
            new SequentialRunner().Run(plan with { TakenUp = _ => checkpoint }, new Recording(), default)).Message);
    }

    private static RunPlan PlanOf(string mechanism, int replications) =>
        new(Markets.With(mechanism, Periods, traders: 15), 5, 3, replications, 1, 8, EventDetail.All)
        {
            CheckpointEvery = 1,
        };

    private static IEnumerable<Kept> Keep(RunPlan plan)
    {
        foreach (var (runner, threads, cohortSize) in Executions)
        {
            var kept = new Kept();
            runner.Run(plan with { Threads = threads, CohortSize = cohortSize }, kept, default);
            yield return kept;
        }
    }

    private static (IRunner Runner, int Threads, int CohortSize)[] Executions =>
    [
        (new SequentialRunner(), 1, 4),
        (Actors.ThatSplit(), 1, 1024),
        (Actors.ThatSplit(), 2, 1),
        (Actors.ThatSplit(), 4, 7),
    ];

    private static void AssertGoesOn(
        RunPlan plan, Recording specified, Func<int, int> from, (IRunner Runner, int Threads, int CohortSize) execution)
    {
        var recording = new Recording();
        execution.Runner.Run(
            plan with { Threads = execution.Threads, CohortSize = execution.CohortSize }, recording, default);
        Assert.Equal(plan.Pending.ToArray(), recording.Lines.Keys);
        Assert.All(recording.Lines, lines =>
            Assert.Equal(specified.Lines[lines.Key].Skip(from(lines.Key)), lines.Value));
    }

    /// <summary>Keeps checkpoints, each of which must come right after the period before it.</summary>
    private sealed class Kept : IRecorder
    {
        private readonly Dictionary<int, int> _recorded = [];

        public List<Checkpoint> Checkpoints { get; } = [];

        public void Record(PeriodRecord period) => _recorded[period.Replication] = period.Period + 1;

        public void Record(ReplicationRecord replication) => _recorded[replication.Replication] = -1;

        public void Record(Checkpoint checkpoint)
        {
            Assert.Equal(_recorded[checkpoint.Replication], checkpoint.Period);
            Checkpoints.Add(checkpoint);
        }
    }
}
