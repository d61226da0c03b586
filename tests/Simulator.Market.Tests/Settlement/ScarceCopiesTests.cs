using Simulator.Market.Goods;
using Simulator.Market.Observation;
using Simulator.Market.Rights;

namespace Simulator.Market.Tests.Settlement;

/// <summary>Products of few copies that are listed in three channels at once.</summary>
public sealed class ScarceCopiesTests
{
    public static TheoryData<License, int> Licenses => new()
    {
        { new Exclusive { Term = 6 }, 1 },
        { new LimitedCopies(2) { Term = 6 }, 2 },
    };

    [Theory]
    [MemberData(nameof(Licenses))]
    public void No_copy_is_sold_twice(License license, int copies)
    {
        var most = 0;
        for (var seed = 1UL; seed <= 20; seed++)
        {
            var design = DataMarkets.Of() with { Goods = [new Good("data", license)] };
            var run = new MarketRun(design, seed, 0, 16, EventDetail.Trades);
            var sales = new Dictionary<int, int>();
            while (!run.IsOver)
            {
                foreach (var trade in run.Advance().Trades)
                {
                    // The black market, venue 3, sells copies without a license.
                    sales[trade.Product] = sales.GetValueOrDefault(trade.Product) + (trade.Venue == 3 ? 0 : 1);
                }
            }

            most = Math.Max(most, sales.Values.Max());
        }

        Assert.Equal(copies, most);
    }
}
