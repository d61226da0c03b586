using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class BestAskTests : MetricContract
{
    protected override Metric Metric => new BestAsk();

    protected override (double First, double Second, double Run) Expected => (9.25, 9.25, 9.25);

    [Fact]
    public void With_several_books_it_is_the_mean_over_those_that_had_an_ask() =>
        Assert.Equal(4, Metric.Measure(Facts.Of(books:
            [Facts.Book(ask: 3, asks: 2), Facts.Book(ask: 5, asks: 1), Facts.Book()])).Value);
}
