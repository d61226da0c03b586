using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class ListedProductsTests : MetricContract
{
    protected override Metric Metric => new ListedProducts();

    protected override (double First, double Second, double Run) Expected => (0, 0, 0);

    [Fact]
    public void It_counts_what_is_on_offer_at_the_end() =>
        Assert.Equal(7, Metric.Measure(Facts.Of(listed: 7)).Value);
}
