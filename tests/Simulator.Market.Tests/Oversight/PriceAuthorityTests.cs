using Simulator.Market.Goods;
using Simulator.Market.Observation;
using Simulator.Market.Oversight;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Settlement;

namespace Simulator.Market.Tests.Oversight;

public sealed class PriceAuthorityTests : RegulatorContract
{
    protected override Regulator Regulator =>
        new PriceAuthority(new Uniform(50, 150), 0.1, Markets.Yuan(30), 4, Markets.Yuan(3));

    private static PriceAuthority Fixed => new(new Constant(100), 0.1, Markets.Yuan(30), 4, Markets.Yuan(3));

    /// <summary>By hand: 110 may be earned. 5 trades brought 150: 40 too much, so that 70 are left for next time, or 14
    /// a trade. Then 7 trades bring 70: nothing too much, 110 / 7.</summary>
    [Fact]
    public void What_was_earned_beyond_the_allowance_is_taken_from_the_next()
    {
        var mandate = new Mandate();
        Assert.Equal(30, CapIn(0, 0, 0, ref mandate), 1e-6);
        Assert.Equal(30, CapIn(3, 150, 5, ref mandate), 1e-6);
        Assert.Equal(14, CapIn(4, 150, 5, ref mandate), 1e-6);
        Assert.Equal(14, CapIn(7, 220, 12, ref mandate), 1e-6);
        Assert.Equal(110.0 / 7, CapIn(8, 220, 12, ref mandate), 1e-6);
    }

    /// <summary>By hand: 400 in the first span are 290 too much. The next allowance is 110 - 290 = -180: the cap is the
    /// least there is, and 10 earned at it are 190 too much. Then 110 - 190 = -80, and nothing earned is 80 too much.
    /// Then 110 - 80 = 30.</summary>
    [Fact]
    public void What_the_next_allowance_does_not_cover_is_taken_from_those_after_it()
    {
        var mandate = new Mandate();
        CapIn(0, 0, 0, ref mandate);
        Assert.Equal(3, CapIn(4, 400, 8, ref mandate), 1e-6);
        Assert.Equal(3, CapIn(8, 410, 9, ref mandate), 1e-6);
        Assert.Equal(30, CapIn(12, 410, 9, ref mandate), 1e-6);
    }

    /// <summary>What was earned before anybody reviewed it is nobody's excess.</summary>
    [Fact]
    public void An_authority_that_takes_office_late_looks_ahead()
    {
        var mandate = new Mandate();
        CapIn(10, 900, 30, ref mandate);
        Assert.Equal(110.0 / 2, CapIn(14, 1000, 32, ref mandate), 1e-6);
    }

    [Fact]
    public void Operators_have_cost_bases_of_their_own()
    {
        var authority = (PriceAuthority)Regulator;
        var caps = new HashSet<Money>();
        for (var key = 1UL; key <= 20; key++)
        {
            var mandate = new Mandate();
            authority.CapOf(new OperatorRecord(key, 0, Money.Zero, 0), ref mandate);
            var cap = authority.CapOf(new OperatorRecord(key, 4, Money.Zero, 1), ref mandate)!.Value.Most;
            Assert.InRange(cap.Amount, 55, 165);
            caps.Add(cap);
        }

        Assert.Equal(20, caps.Count);
    }

    /// <summary>Twins with the same cost, by hand: 210 are 100 too much and leave 10, or 2 a trade, below the
    /// least; 110 are what is allowed, 22 a trade.</summary>
    [Fact]
    public void What_one_operator_earned_is_not_taken_from_another()
    {
        var (rich, poor) = (new Mandate(), new Mandate());
        CapIn(0, 0, 0, ref rich);
        CapIn(0, 0, 0, ref poor);
        Assert.Equal(3, CapIn(4, 210, 5, ref rich), 1e-6);
        Assert.Equal(22, CapIn(4, 110, 5, ref poor), 1e-6);
    }

    /// <summary>A price that was posted or quoted before a review is good for up to two periods more, and prices
    /// are whole cents. The market asserts in each period that no money is lost.</summary>
    [Fact]
    public void Public_data_cost_no_more_than_the_cap_of_their_operator()
    {
        var run = new MarketRun(DataMarkets.Of(regulators: [Regulator]), 1, 0, 50, EventDetail.Trades);
        var caps = new Dictionary<int, List<double>>();
        var trades = 0;
        while (!run.IsOver)
        {
            var record = run.Advance();
            for (var participant = 0; participant < run.Participants; participant++)
            {
                if (run.View.Board!.Operators.CapOf(participant) is { } cap)
                {
                    caps.TryAdd(participant, []);
                    caps[participant].Add(cap.Amount);
                }
            }

            foreach (var trade in record.Trades)
            {
                if (run.View.Board![trade.Product].Class == DataClass.Public)
                {
                    trades++;
                    Assert.True(trade.Price.Amount <= caps[trade.Seller].TakeLast(3).Max() + 0.01, $"{trade}");
                }
            }
        }

        Assert.True(trades > 20 && caps.Values.Count(own => own.Distinct().Count() > 2) > 1);
    }

    /// <summary>Every yuan of public data is in the books of exactly one operator: over all spans but the last, which
    /// nobody has reviewed, what operators earned is at most what they were allowed and what was too much.</summary>
    [Fact]
    public void The_books_of_operators_add_up_to_the_revenue_from_public_data()
    {
        var design = DataMarkets.Of(regulators: [new PriceAuthority(new Constant(100), 0.1, Markets.Yuan(30), 1)]);
        var run = new MarketRun(design, 1, 0, 50, EventDetail.Trades);
        var (revenue, before) = (0.0, 0.0);
        while (!run.IsOver)
        {
            before = revenue;
            var record = run.Advance();
            revenue += record.Trades.Where(trade => run.View.Board![trade.Product].Class == DataClass.Public)
                .Sum(trade => trade.Price.Amount);
        }

        var counts = DataMarkets.Count(design);
        Assert.Equal(revenue, counts[Counter.PublicValue], 1e-6);
        Assert.True(before > 0 && counts[Counter.AllowedValue] + counts[Counter.ExcessValue] >= before);
    }

    private static double CapIn(int period, int revenue, int trades, ref Mandate mandate) =>
        Fixed.CapOf(new OperatorRecord(1, period, Markets.Yuan(revenue), trades), ref mandate)!.Value.Most.Amount;
}
