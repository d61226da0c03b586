using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class BestBidTests : MetricContract
{
    protected override Metric Metric => new BestBid();

    protected override (double First, double Second, double Run) Expected => (5.5, 6.5, 6);

    [Fact]
    public void With_several_books_it_is_the_mean_over_those_that_had_a_bid() =>
        Assert.Equal(4, Metric.Measure(Facts.Of(books:
            [Facts.Book(bid: 3, bids: 2), Facts.Book(bid: 5, bids: 1), Facts.Book()])).Value);
}
