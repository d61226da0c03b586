using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;

namespace Simulator.Engine.Tests;

/// <summary>The sequential runner is the specification: actors leave the same records, to the last bit.</summary>
public sealed class RunnerEquivalenceTests
{
    private const string Dispatcher = "akka.actor.default-dispatcher.";

    public static TheoryData<string, string> Dispatchings => new()
    {
        { "fork-join", "" },
        { "throughput of 1", Dispatcher + "throughput = 1" },
        { "thread pool", Dispatcher + "executor = thread-pool-executor" },
        { "tasks, throughput of 1000", Dispatcher + "executor = task-executor\n" + Dispatcher + "throughput = 1000" },
    };

    public static TheoryData<string, int> MarketsAndCohorts
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var mechanism in Markets.Mechanisms)
            {
                foreach (var cohortSize in new[] { 1, 7, 1024 })
                {
                    data.Add(mechanism, cohortSize);
                }
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(MarketsAndCohorts))]
    public void One_market_of_actors_leaves_the_records_of_a_sequential_run(string mechanism, int cohortSize)
    {
        foreach (var seed in new ulong[] { 1, 2, 3 })
        {
            foreach (var threads in new[] { 1, 2, 4 })
            {
                AssertSame(new RunPlan(Markets.With(mechanism), seed, 0, 1, threads, cohortSize, EventDetail.All));
            }
        }
    }

    [Theory, MemberData(nameof(MarketsAndCohorts))]
    public void Many_replications_in_parallel_leave_the_records_of_a_sequential_run(string mechanism, int cohortSize)
    {
        foreach (var threads in new[] { 1, 2, 4 })
        {
            AssertSame(new RunPlan(Markets.With(mechanism), 5, 3, 6, threads, cohortSize, EventDetail.All));
        }
    }

    [Theory]
    [InlineData(1, 150)]
    [InlineData(3, 50)]
    [InlineData(20, 9)]
    public void Short_replications_that_are_run_together_leave_the_records_of_a_sequential_run(
        int periods, int replications)
    {
        foreach (var threads in new[] { 1, 2, 4 })
        {
            AssertSame(new RunPlan(
                Markets.With("call-auction", periods), 5, 3, replications, threads, 1024, EventDetail.Trades));
        }
    }

    [Theory, MemberData(nameof(Dispatchings))]
    public void The_dispatcher_makes_no_difference(string name, string dispatching)
    {
        Assert.NotEmpty(name);
        foreach (var mechanism in Markets.Mechanisms)
        {
            foreach (var replications in new[] { 1, 2, 5 })
            {
                AssertSame(
                    new RunPlan(Markets.With(mechanism), 7, 0, replications, 3, 7, EventDetail.All), dispatching);
            }
        }
    }

    [Theory]
    [InlineData(0, 1, 10)]
    [InlineData(5, 1, 0)]
    [InlineData(0, 3, 10)]
    [InlineData(5, 0, 10)]
    public void Empty_markets_leave_the_records_of_a_sequential_run(int periods, int replications, int traders)
    {
        var design = Markets.OfOneGood(new CallAuction(), periods, traders);
        foreach (var threads in new[] { 1, 2 })
        {
            var plan = new RunPlan(design, 1, 0, replications, threads, 4, EventDetail.All);
            Assert.Equal(Run(new SequentialRunner(), plan).Text, Run(Actors.ThatSplit(), plan).Text);
        }
    }

    private static void AssertSame(RunPlan plan, string dispatching = "")
    {
        var specified = Run(new SequentialRunner(), plan);
        Assert.True(specified.Trades > 0, "The market does not trade: the comparison would be empty.");
        Assert.Equal(specified.Text, Run(Actors.ThatSplit(dispatching), plan).Text);
    }

    private static Recording Run(IRunner runner, RunPlan plan)
    {
        var recording = new Recording();
        runner.Run(plan, recording, CancellationToken.None);
        return recording;
    }
}
