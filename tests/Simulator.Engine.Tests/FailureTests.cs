using Akka.Actor;
using Simulator.Engine.Actors;
using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Participants;

namespace Simulator.Engine.Tests;

/// <summary>A failure stops the run and surfaces as it was thrown; what was recorded stays.</summary>
public sealed class FailureTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 2)]
    [InlineData(1, 4)]
    [InlineData(2, 4)]
    [InlineData(6, 1)]
    [InlineData(6, 2)]
    [InlineData(6, 4)]
    public void A_failing_participant_is_named_and_earlier_periods_stay_recorded(int replications, int threads)
    {
        // Participants 13 to 39 all throw in period 70; a sequential run meets 13 first.
        var design = Markets.Of(new Faulty(13, 70), 40, 200);
        var plan = new RunPlan(design, 1, 0, replications, threads, 3, EventDetail.Trades);
        var specified = new Recording();
        var recording = new Recording();
        Assert.Throws<ParticipantFailedException>(() => new SequentialRunner().Run(plan, specified, default));
        var failure = Assert.Throws<ParticipantFailedException>(() => Actors.ThatSplit().Run(plan, recording, default));
        Assert.Equal(("tested", 13, 70), (failure.Population, failure.Participant, failure.Period));
        Assert.IsType<ArithmeticException>(failure.InnerException);
        Assert.Equal(70, specified.Periods);
        Assert.Equal(specified.Lines[0], recording.Lines[0]);
    }

    [Fact]
    public void Short_replications_before_a_failing_one_stay_recorded_though_they_are_run_together()
    {
        var recording = new Recording();
        var counting = new Counting(() => 0, observed =>
        {
            if (observed == 50)
            {
                throw new ArithmeticException("the model is at fault");
            }
        });
        var design = Markets.With("call-auction", periods: 1);
        var plan = new RunPlan(
            design with { Metrics = design.Metrics.Add(counting) }, 1, 0, 100, 1, 8, EventDetail.None);
        Assert.Throws<ArithmeticException>(() => new ActorRunner().Run(plan, recording, default));
        Assert.Equal(Enumerable.Range(0, 49), recording.Lines.Keys);
        Assert.All(recording.Lines, lines => Assert.Equal(2, lines.Value.Count));
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(4, 2)]
    public void A_failing_recorder_stops_the_run_with_its_exception(int replications, int threads)
    {
        var recording = new Recording
        {
            Before = period =>
            {
                if (period.Period == 20)
                {
                    throw new IOException("the disk is full");
                }
            },
        };
        var plan = new RunPlan(
            Markets.With("call-auction", periods: 100_000), 1, 0, replications, threads, 8, EventDetail.None);
        var failure = Assert.Throws<IOException>(() => Actors.ThatSplit().Run(plan, recording, default));
        Assert.Equal("the disk is full", failure.Message);
        Assert.All(recording.Lines, lines => Assert.True(lines.Value.Count <= 20));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_failing_mechanism_stops_the_run_with_its_exception(int replications)
    {
        var plan = new RunPlan(Markets.OfOneGood(new Broken(), 10, 10), 1, 0, replications, 2, 8, EventDetail.None);
        var failure = Assert.Throws<InvalidDataException>(() => Actors.ThatSplit().Run(plan, new Recording(), default));
        Assert.Equal("no such price", failure.Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_design_that_cannot_open_stops_the_run_with_its_exception(int replications)
    {
        var design = Markets.With("call-auction");
        design = design with { Populations = [design.Populations[0] with { Venues = ["nowhere"] }] };
        var plan = new RunPlan(design, 1, 0, replications, 2, 8, EventDetail.None);
        var failure = Assert.Throws<ArgumentException>(() => Actors.ThatSplit().Run(plan, new Recording(), default));
        Assert.Contains("'nowhere'", failure.Message);
    }

    [Theory]
    [InlineData("market", 1)]
    [InlineData("market/venues/exchange", 1)]
    [InlineData("market/regulators/rule-book", 1)]
    [InlineData("market/buyers/0", 1)]
    [InlineData("market/clearing-house", 1)]
    [InlineData("market/recorder", 1)]
    [InlineData("market", 4)]
    [InlineData("market/replications-0", 4)]
    [InlineData("market/recorder", 4)]
    public async Task A_message_that_nobody_expects_stops_the_run(string path, int replications)
    {
        // The run waits in its first period, with all its actors at their places, until the message is underway.
        using var begun = new SemaphoreSlim(0);
        using var sent = new SemaphoreSlim(0);
        var recording = new Recording
        {
            Before = period =>
            {
                if (period is { Period: 0, Replication: 0 })
                {
                    begun.Release();
                    sent.Wait();
                }
            },
        };
        var outcome = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var design = Markets.With("call-auction", periods: 10_000_000);
        var plan = new RunPlan(design, 1, 0, replications, 2, 8, EventDetail.None);
        using var system = ActorSystem.Create("test", "akka { loglevel = OFF, stdout-loglevel = OFF, loggers = [] }");
        var assignment = new Coordinator.Assignment(plan, recording, outcome, CancellationToken.None);
        var coordinator = replications == 1 ? typeof(MarketCoordinator) : typeof(ReplicationCoordinator);
        system.ActorOf(Props.Create(coordinator, assignment), "market");
        await begun.WaitAsync();
        system.ActorSelection("/user/" + path).Tell("a stray message");
        sent.Release();
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => outcome.Task);
        Assert.Contains("/user/" + path, failure.Message);
        Assert.Contains("String", failure.Message);
    }

    private sealed record Broken : IMechanism
    {
        public void Clear(Docket docket, Clearing clearing) => throw new InvalidDataException("no such price");
    }
}
