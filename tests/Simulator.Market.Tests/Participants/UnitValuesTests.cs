using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Participants;

/// <summary>Units that return after a trading day of several periods.</summary>
public sealed class UnitValuesTests
{
    [Fact]
    public void Units_return_with_the_day()
    {
        // Two units in periods 0, 3, 6 and so on; the day's efficiency is counted where its units come.
        var run = Run(
            new Truthful(Side.Buy, new Constant(10), Units: 2, Renewal: 3),
            new Truthful(Side.Sell, new Constant(4), Units: 2, Renewal: 3));
        Assert.Equal([2, 0, 0, 2, 0, 0, 2], Enumerable.Range(0, 7).Select(_ => run.Advance().Trades.Length));
    }

    [Fact]
    public void What_was_not_sold_on_one_day_does_not_add_to_the_next()
    {
        // The buyer wants three units a day, the seller has two: never more than two trades.
        var run = Run(
            new Truthful(Side.Buy, new Constant(10), Units: 3, Renewal: 2),
            new Truthful(Side.Sell, new Constant(4), Units: 2, Renewal: 2));
        Assert.Equal([2, 0, 2, 0, 2, 0], Enumerable.Range(0, 6).Select(_ => run.Advance().Trades.Length));
    }

    [Fact]
    public void Values_stay_unless_they_are_fresh()
    {
        Assert.Single(Values(fresh: false).Distinct());
        Assert.Equal(5, Values(fresh: true).Distinct().Count());
    }

    [Fact]
    public void Fresh_values_follow_their_distribution()
    {
        // 2,000 means of a uniform on (0, 2): standard error sqrt(1 / 3 / 2000) = 0.0129.
        var run = Run(
            new Truthful(Side.Buy, new Uniform(0, 2), Fresh: true), new Truthful(Side.Sell, new Constant(0)), 2_000);
        Assert.Equal(1, Enumerable.Range(0, 2_000).Average(_ => run.Advance().Trades[0].Value.Amount), 4 * 0.0129);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(2, 3)]
    [InlineData(3, 1)]
    public void The_maximum_surplus_knows_the_fresh_values(int? units, int? renewal)
    {
        // Truthful traders in a call auction realize all of it, whatever the values of the day.
        for (var seed = 1UL; seed <= 10; seed++)
        {
            var market = Market(
                new Truthful(Side.Buy, new Uniform(0, 10), units, renewal, true),
                new Truthful(Side.Sell, new Uniform(0, 10), units, renewal, true), 9, 6);
            var measured = market with { Metrics = [new AllocativeEfficiency()] };
            var run = new MarketRun(measured, seed, 0, 4, EventDetail.None);
            while (!run.IsOver)
            {
                run.Advance();
            }

            Assert.Equal(1, run.Conclude().Values[0], 1e-12);
        }
    }

    [Fact]
    public void The_maximum_surplus_comes_with_the_units()
    {
        // Values 10 and 8, costs 2 and 9: 10 - 2 = 8 in each of the periods 0, 2 and 4.
        var market = Market(
            new Truthful(Side.Buy, new Listed([10, 8]), 1, 2), new Truthful(Side.Sell, new Listed([2, 9]), 1, 2), 5, 2);
        var run = new MarketRun(market with { Metrics = [new AllocativeEfficiency()] }, 1, 0, 4, EventDetail.Trades);
        Assert.Equal(
            [1, double.NaN, 1, double.NaN, 1], Enumerable.Range(0, 5).Select(_ => run.Advance().Values[0]));
    }

    [Fact]
    public void A_day_that_is_interrupted_goes_on()
    {
        var market = Market(
            new ZeroIntelligence(Side.Buy, new Uniform(0, 10), Markets.Yuan(10), Units: 2, Renewal: 4, Fresh: true),
            new ZeroIntelligence(Side.Sell, new Uniform(0, 10), Markets.Yuan(10), Units: 2, Renewal: 4, Fresh: true),
            12, 6) with { Metrics = [new AllocativeEfficiency()] };
        var whole = new MarketRun(market, 1, 0, 3, EventDetail.None);
        var resumed = new MarketRun(market, 1, 0, 7, EventDetail.None);
        for (var period = 0; period < 6; period++)
        {
            whole.Advance();
        }

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        whole.Save(writer);
        writer.Flush();
        stream.Position = 0;
        using var reader = new BinaryReader(stream);
        resumed.Load(reader);
        while (!whole.IsOver)
        {
            Assert.Equal(whole.Advance().Digest, resumed.Advance().Digest);
        }
    }

    [Theory]
    [InlineData(0, null, false, "units must be at least 1")]
    [InlineData(1, 0, false, "renewal must be at least 1")]
    [InlineData(1, null, true, "fresh values need units that return")]
    public void What_makes_no_sense_is_refused(int units, int? renewal, bool fresh, string message) =>
        Assert.StartsWith(
            message,
            Assert.Throws<ArgumentException>(
                () => new Truthful(Side.Buy, new Constant(1), units, renewal, fresh)).Message);

    private static double[] Values(bool fresh)
    {
        var run = Run(
            new Truthful(Side.Buy, new Uniform(1, 10), 1, 2, fresh), new Truthful(Side.Sell, new Constant(0)));
        return [.. Enumerable.Range(0, 10).SelectMany(_ => run.Advance().Trades).Select(trade => trade.Value.Amount)];
    }

    private static MarketRun Run(IBehavior buyer, IBehavior seller, int periods = 10) =>
        new(Market(buyer, seller, periods, 1), 1, 0, 8, EventDetail.Trades);

    private static MarketDesign Market(IBehavior buyer, IBehavior seller, int periods, int traders) => Markets.Of(
        new Population("buyers", traders, buyer, Money: new Constant(1e6)),
        new Population("sellers", traders, seller)) with
        {
            Calendar = new Calendar(Markets.Start, 1, periods),
            Venues = [new Venue("exchange", new CallAuction(), Tick: new(1))],
        };
}
