using Simulator.Market.Goods;
using Simulator.Market.Observation;
using Simulator.Market.Oversight;

namespace Simulator.Market.Tests.Oversight;

public sealed class PriceAuthorityTests : RegulatorContract
{
    protected override Regulator Regulator => new PriceAuthority(Markets.Yuan(100), 0.1, Markets.Yuan(30), 4);

    /// <summary>By hand: 110 may be earned. 5 trades brought 150: 40 too much, so that 70 are left for next time, or 14
    /// a trade. Then 7 trades bring 70: nothing too much, 110 / 7.</summary>
    [Fact]
    public void What_was_earned_beyond_the_allowance_is_taken_from_the_next()
    {
        var mandate = new Mandate();
        var totals = new long[Enum.GetValues<Counter>().Length];
        Assert.Equal(30, CapIn(0, totals, ref mandate), 1e-6);
        (totals[(int)Counter.PublicTrades], totals[(int)Counter.PublicValue]) = (5, 150_000_000);
        Assert.Equal(30, CapIn(3, totals, ref mandate), 1e-6);
        Assert.Equal(14, CapIn(4, totals, ref mandate), 1e-6);
        (totals[(int)Counter.PublicTrades], totals[(int)Counter.PublicValue]) = (12, 220_000_000);
        Assert.Equal(14, CapIn(7, totals, ref mandate), 1e-6);
        Assert.Equal(110.0 / 7, CapIn(8, totals, ref mandate), 1e-6);
    }

    [Fact]
    public void A_lower_cap_of_a_rule_stays_in_force()
    {
        var mandate = new Mandate();
        var policy = new Policy { PublicPriceCap = Markets.Yuan(20) };

        Assert.Equal(Markets.Yuan(20), Regulator.Act(policy, Record(0), ref mandate).PublicPriceCap);
    }

    /// <summary>A price that was posted or quoted before a review is good for up to two periods more.</summary>
    [Fact]
    public void Public_data_cost_no_more_than_the_cap()
    {
        var run = new MarketRun(DataMarkets.Of(regulators: [Regulator]), 1, 0, 50, EventDetail.Trades);
        var caps = new List<double>();
        var trades = 0;
        while (!run.IsOver)
        {
            var record = run.Advance();
            caps.Add(run.View.Board!.Policies[1].PublicPriceCap!.Value.Amount);
            foreach (var trade in record.Trades)
            {
                if (run.View.Board[trade.Product].Class == DataClass.Public)
                {
                    trades++;
                    Assert.True(trade.Price.Amount <= caps.TakeLast(3).Max() + 1e-6, $"{trade}");
                }
            }
        }

        Assert.True(trades > 20 && caps.Distinct().Count() > 2);
    }

    private double CapIn(int period, long[] totals, ref Mandate mandate) =>
        Regulator.Act(Policy.Free, new PublicRecord(period, totals), ref mandate).PublicPriceCap!.Value.Amount;

    private static PublicRecord Record(int period) => new(period, new long[Enum.GetValues<Counter>().Length]);
}
