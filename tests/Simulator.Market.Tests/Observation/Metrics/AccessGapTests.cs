using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Participants;
using Simulator.Market.Settlement;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class AccessGapTests : MetricContract
{
    protected override Metric Metric => new AccessGap();

    /// <summary>Nobody lives in the country in that market.</summary>
    protected override (double First, double Second, double Run) Expected =>
        (double.NaN, double.NaN, double.NaN);

    /// <summary>Three of four in town have bought, one of two in the country.</summary>
    [Fact]
    public void It_is_the_difference_of_the_shares_that_have_bought()
    {
        var people = new Population("people", 4, DataMarkets.Buyer);
        var facts = new PeriodFacts
        {
            Period = 0,
            IsLast = true,
            Tally = new Tally(),
            MaximumSurplus = Money.Zero,
            Accounts = new[] { 1, 0, 2, 1, 0, 3 }.Select(bought => new Account { Acquired = bought }).ToArray(),
            Products = Array.Empty<Market.Goods.Product>(),
            ProductsOwned = 0,
            ProductsSold = 0,
            Listed = 0,
            Revenue = Array.Empty<Money>(),
            Receipts = new Dictionary<string, Money>(),
            Prices = [],
            Groups =
            [
                new FirmGroup(people, Setting.Urban, 0),
                new FirmGroup(new Population("farmers", 2, DataMarkets.Buyer), Setting.Rural, 4),
            ],
        };

        Assert.Equal(0.25, Metric.Measure(facts).Value);
    }
}
