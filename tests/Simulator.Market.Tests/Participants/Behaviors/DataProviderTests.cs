using Simulator.Market.Goods;
using Simulator.Market.Observation;
using Simulator.Market.Oversight;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class DataProviderTests
{
    [Fact]
    public void No_sale_is_below_cost_and_markup()
    {
        foreach (var trade in Trades(DataMarkets.Of()))
        {
            Assert.True(trade.Received.Amount >= 2 * 1.2 - 0.01, $"{trade}");
        }
    }

    [Fact]
    public void Public_data_cost_no_more_than_the_cap()
    {
        var run = new MarketRun(DataMarkets.Of([new PublicPriceCap(Markets.Yuan(30))]), 1, 0, 50, EventDetail.Trades);
        var publicTrades = 0;
        while (!run.IsOver)
        {
            foreach (var trade in run.Advance().Trades)
            {
                if (run.View.Board![trade.Product].Class == DataClass.Public)
                {
                    publicTrades++;
                    Assert.True(trade.Price <= Markets.Yuan(30), $"{trade}");
                }
            }
        }

        Assert.True(publicTrades > 20, $"only {publicTrades} trades");
    }

    [Fact]
    public void Its_posted_prices_follow_what_it_wants()
    {
        var run = new MarketRun(DataMarkets.Of(), 1, 0, 50, EventDetail.None);
        var (first, changed) = (new Dictionary<int, Money>(), new HashSet<int>());
        while (!run.IsOver)
        {
            run.Advance();
            foreach (var product in run.View.Listed)
            {
                if (run.View.Board![product].Outlets.Of(Channel.Matched) >= 0)
                {
                    var price = run.View[product].Price;
                    if (!first.TryAdd(product, price) && first[product] != price)
                    {
                        changed.Add(product);
                    }
                }
            }
        }

        Assert.True(changed.Count > first.Count / 2, $"{changed.Count} of {first.Count}");
    }

    [Fact]
    public void Core_data_are_not_sold_where_grades_are_gated()
    {
        var run = new MarketRun(DataMarkets.Of([new GradingGate()]), 1, 0, 50, EventDetail.Trades);
        while (!run.IsOver)
        {
            Assert.All(run.Advance().Trades, trade =>
                Assert.NotEqual(Grade.Core, run.View.Board![trade.Product].Grade));
        }
    }

    [Fact]
    public void The_dearer_compliance_the_fewer_seek_admission()
    {
        double Applications(double cost) => DataMarkets.Count(
            DataMarkets.Of([new ComplianceBurden(Markets.Yuan(cost), default)]))[Counter.Applications];

        Assert.True(Applications(0) > Applications(50));
        Assert.True(Applications(50) > Applications(1000));
    }

    [Fact]
    public void What_is_admitted_passed_every_stage()
    {
        var run = new MarketRun(DataMarkets.Of(DataMarkets.EveryRule), 1, 0, 50, EventDetail.None);
        while (!run.IsOver)
        {
            run.Advance();
        }

        Assert.All(run.View.Board!.Elements, element =>
            Assert.True(element.Stage != AdmissionStage.Admitted || (element.IsRegistered && element.IsLawful)));
    }

    internal static IEnumerable<Trade> Trades(MarketDesign design)
    {
        var run = new MarketRun(design, 1, 0, 50, EventDetail.Trades);
        while (!run.IsOver)
        {
            foreach (var trade in run.Advance().Trades)
            {
                yield return trade;
            }
        }
    }
}
