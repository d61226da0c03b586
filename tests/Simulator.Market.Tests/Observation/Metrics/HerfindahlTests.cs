using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class HerfindahlTests : MetricContract
{
    protected override Metric Metric => new Herfindahl();

    protected override (double First, double Second, double Run) Expected => (double.NaN, 0.5, 0.5);

    /// <summary>Seller 0 sells its only unit at 3, between its cost and the other's; then seller 1 sells one at 6.50,
    /// between its cost and the buyer's value.</summary>
    [Fact]
    public void It_can_be_of_what_was_received_since_a_period()
    {
        var design = Markets.Of(
            new Population("buyer", 1, new Truthful(Side.Buy, new Constant(9)), Money: new Constant(99)),
            new Population("sellers", 2, new Truthful(Side.Sell, new Listed([2, 4])), Stock: new Listed([1, 5]))) with
        {
            Calendar = new Calendar(Markets.Start, 1, 2),
            Metrics = [new Herfindahl(), new Herfindahl { From = 1 }],
        };
        var run = new MarketRun(design, 1, 0, 8, EventDetail.None);
        run.Advance();
        run.Advance();
        var values = run.Conclude().Values;

        Assert.Equal((3 * 3 + 6.5 * 6.5) / (9.5 * 9.5), values[0], 1e-12);
        Assert.Equal(1, values[1], 1e-12);
    }

    [Theory]
    [InlineData(new double[] { 4, 0 }, 1)]
    [InlineData(new double[] { 1, 1, 1, 1 }, 0.25)]
    [InlineData(new double[] { 1, 2, 3, 4 }, 0.3)]
    public void It_is_the_sum_of_squared_shares(double[] revenue, double expected) =>
        Assert.Equal(expected, Metric.Measure(Facts.Of(revenue: revenue)).Value, 1e-9);

    [Fact]
    public void Of_a_Zipf_law_over_ten_it_is_as_in_closed_form() =>
        Assert.Equal(
            0.180650,
            Metric.Measure(Facts.Of(revenue: [.. Enumerable.Range(1, 10).Select(rank => 1.0 / rank)])).Value,
            1e-5);
}
