using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rules;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Rules;

public sealed class InspectionTests : RuleContract
{
    protected override Rule Rule => new Inspection(0.25, Markets.Yuan(8), Side.Buy);

    /// <summary>The demand P = 10 - Q and the supply P = Q in steps. An expected fine e leaves (10 - e) / 2 units, as a
    /// tax of e would; detections are binomial.</summary>
    [Theory]
    [InlineData(0.25, 8, Side.Buy, 4)]
    [InlineData(0.5, 4, Side.Sell, 4)]
    [InlineData(1, 2, Side.Sell, 4)]
    [InlineData(0.1, 40, Side.Buy, 3)]
    [InlineData(0, 40, Side.Sell, 5)]
    public void Who_knows_the_expected_fine_trades_iff_the_gain_exceeds_it(
        double probability, double fine, Side side, int trades)
    {
        const int replications = 2_000;
        var line = new EvenlySpaced(0, 10, 10);
        var design = Markets.Of(
            new Population("buyers", 10, new Truthful(Side.Buy, line), Money: new Constant(1000)),
            new Population("sellers", 10, new Truthful(Side.Sell, line), Money: new Constant(1000))) with
        {
            Rules = [new Inspection(probability, Markets.Yuan(fine), side)],
            Metrics = [new Trades(), new Welfare(), new Detections(), new Fines(), new ConsumerSurplus()],
        };
        var runs = Enumerable.Range(0, replications)
            .Select(number => new MarketRun(design, 68, number, 8, EventDetail.None).Advance().Values).ToList();
        var error = Math.Sqrt(trades * probability * (1 - probability) / replications);

        Assert.All(runs, values => Assert.Equal(trades, values[0]));
        Assert.All(runs, values => Assert.Equal(10 * trades - trades * trades, values[1], 1e-9));
        Assert.Equal(trades * probability, runs.Average(values => values[2]), 4 * error + 1e-9);
        Assert.All(runs, values => Assert.Equal(values[2] * fine, values[3], 1e-9));
        Assert.Equal(trades * trades / 2.0, runs.Average(values => values[4]), 4 * error * fine + 1e-9);
    }

    /// <summary>The seller asks 0.3 for what costs it nothing, receives that, and owns nothing else.</summary>
    [Fact]
    public void A_fine_takes_no_more_than_there_is()
    {
        var design = Markets.Of(
            new Population("buyer", 1, new Truthful(Side.Buy, new Constant(10)), Money: new Constant(1000)),
            new Population("seller", 1, new Truthful(Side.Sell, new Constant(0)), Stock: new Constant(1))) with
        {
            Venues = [new Venue("exchange", new CallAuction(0))],
            Rules = [new Inspection(0.1, Markets.Yuan(3), Side.Sell)],
            Metrics = [new Detections(), new Fines()],
        };
        var runs = Enumerable.Range(0, 200)
            .Select(number => new MarketRun(design, 1, number, 8, EventDetail.None).Advance().Values).ToList();

        Assert.InRange(runs.Sum(values => values[0]), 3, 37);
        Assert.All(runs, values => Assert.Equal(values[0] * 0.3, values[1], 1e-9));
    }

    /// <summary>Expected fines of 1 and 2.50 on one side and 0.50 on the other deter like one of 4; the buyers' fines
    /// are 8 and 5, the sellers' 5.</summary>
    [Fact]
    public void Several_are_felt_and_carried_out_together()
    {
        const int replications = 2_000;
        var line = new EvenlySpaced(0, 10, 10);
        var design = Markets.Of(
            new Population("buyers", 10, new Truthful(Side.Buy, line), Money: new Constant(1000)),
            new Population("sellers", 10, new Truthful(Side.Sell, line), Money: new Constant(1000))) with
        {
            Rules =
            [
                new Inspection(0.125, Markets.Yuan(8), Side.Buy), new Inspection(0.5, Markets.Yuan(5), Side.Buy),
                new Inspection(0.1, Markets.Yuan(5), Side.Sell),
            ],
            Metrics = [new Trades(), new Detections(), new Fines()],
        };
        var runs = Enumerable.Range(0, replications)
            .Select(number => new MarketRun(design, 68, number, 8, EventDetail.None).Advance().Values).ToList();
        var ofDetections = 3 * (0.125 * 0.875 + 0.25 + 0.09);
        var ofFines = 3 * (0.125 * 0.875 * 64 + 0.25 * 25 + 0.09 * 25);

        Assert.All(runs, values => Assert.Equal(3, values[0]));
        Assert.Equal(3 * 0.725, runs.Average(values => values[1]), 4 * Math.Sqrt(ofDetections / replications));
        Assert.Equal(12, runs.Average(values => values[2]), 4 * Math.Sqrt(ofFines / replications));
    }

    [Theory]
    [InlineData("probability", 1.1, 1)]
    [InlineData("fine", 0.5, -1)]
    public void A_parameter_out_of_range_is_named(string named, double probability, double fine) =>
        Assert.StartsWith(named, Assert.Throws<ArgumentException>(
            () => new Inspection(probability, Markets.Yuan(fine), Side.Buy)).Message, StringComparison.Ordinal);
}
