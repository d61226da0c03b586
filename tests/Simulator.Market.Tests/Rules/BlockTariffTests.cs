using Simulator.Market.Goods;
using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class BlockTariffTests : PolicyRuleContract
{
    private static readonly BlockTariff tariff =
        new([2, 3], [Markets.Yuan(10), Markets.Yuan(8), Markets.Yuan(5)]);

    protected override Rule Rule => tariff;

    /// <summary>By hand: 2 x 10, then 3 x 8, then 5 each.</summary>
    [Theory]
    [InlineData(0, 0, 10)]
    [InlineData(1, 10, 10)]
    [InlineData(2, 20, 8)]
    [InlineData(4, 36, 8)]
    [InlineData(5, 44, 5)]
    [InlineData(7, 54, 5)]
    public void Every_use_costs_the_rate_of_its_block(int uses, double total, double next)
    {
        Assert.Equal(Markets.Yuan(total), tariff.Total(uses));
        Assert.Equal(Markets.Yuan(next), tariff.Next(uses));
    }

    [Fact]
    public void Public_data_are_sold_at_the_rates_of_the_tariff()
    {
        var run = new MarketRun(DataMarkets.Of([tariff]), 1, 0, 50, EventDetail.Trades);
        var prices = new HashSet<double>();
        while (!run.IsOver)
        {
            foreach (var trade in run.Advance().Trades)
            {
                if (run.View.Board![trade.Product].Class == DataClass.Public)
                {
                    prices.Add(trade.Price.Amount);
                }
            }
        }

        Assert.Equal([5.0, 8.0, 10.0], prices.Order());
    }

    [Fact]
    public void What_cannot_be_is_refused_by_name()
    {
        Assert.StartsWith("widths", Assert.Throws<ArgumentException>(() =>
            new BlockTariff([0], [default, default])).Message);
        Assert.StartsWith("rates", Assert.Throws<ArgumentException>(() => new BlockTariff([1], [default])).Message);
    }
}
