using System.Collections.Immutable;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Participants.Entry;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Entry;

/// <summary>What every rule of entry promises.</summary>
public abstract class EntryContract
{
    /// <summary>A rule under which some members are in after a few periods, and some are not.</summary>
    protected abstract IEntry Entry { get; }

    [Fact]
    public void The_size_of_cohorts_changes_nothing() =>
        Assert.Equal(Shares(Begin(1), 9).ToArray(), Shares(Begin(1_000), 9).ToArray());

    [Fact]
    public void A_saved_run_goes_on_with_the_same_members()
    {
        var run = Begin(7);
        Shares(run, 4);
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        run.Save(writer);
        stream.Position = 0;
        var resumed = Begin(64);
        using var reader = new BinaryReader(stream);
        resumed.Load(reader);

        Assert.Equal(Shares(run, 5).ToArray(), Shares(resumed, 5).ToArray());
    }

    [Fact]
    public void Whoever_is_not_in_does_not_order()
    {
        var run = Begin(7);
        var orders = new List<double>();
        for (var period = 0; period < 9; period++)
        {
            var record = run.Advance();
            Assert.Equal(record.Values[0] * 50, record.Values[1], 1e-9);
            orders.Add(record.Values[1]);
        }

        Assert.Contains(orders, count => count is > 0 and < 50);
    }

    private static ImmutableArray<double> Shares(MarketRun run, int periods) =>
        [.. Enumerable.Range(0, periods).Select(_ => run.Advance().Values[0])];

    private MarketRun Begin(int cohortSize)
    {
        var market = Markets.Of(new Population(
            "entrants", 50, new Truthful(Simulator.Market.Participants.Side.Buy, new Uniform(1, 2)),
            Money: new Constant(100), Entry: Entry));
        var measured = market with { Metrics = [new EnteredShare("entrants"), new OrdersSubmitted()] };
        return new MarketRun(measured, 5, 0, cohortSize, EventDetail.None);
    }
}
