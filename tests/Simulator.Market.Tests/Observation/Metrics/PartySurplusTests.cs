using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Observation.Metrics;

/// <summary>A tax of 0.50 on two units, and in the second period a subsidy of 1 on each.</summary>
public sealed class PartySurplusTests : MetricContract
{
    protected override Metric Metric => new PartySurplus(Party.State);

    protected override (double First, double Second, double Run) Expected => (1, -1, 0);

    /// <summary>What holders pay people for their consent is not theirs, and people lose privacy by it.</summary>
    [Fact]
    public void People_get_what_they_are_paid_less_what_they_lose()
    {
        var market = DataMarkets.Of([new ConsentRequirement(Markets.Yuan(0.1), 0.3, 0.7)]) with
        {
            Metrics =
            [
                new PartySurplus(Party.Subject), new PartySurplus(Party.Holder), new ProducerSurplus(),
                new DataCount(Counter.CompensationPaid), new DataCount(Counter.PrivacyCost),
            ],
        };
        var run = new MarketRun(market, 1, 0, 16, EventDetail.None);
        while (!run.IsOver)
        {
            run.Advance();
        }

        var values = run.Conclude().Values;
        Assert.True(values[3] > 0);
        Assert.Equal(values[3] - values[4], values[0], 1e-6);
        Assert.Equal(values[2] - values[3], values[1], 1e-6);
    }
}
