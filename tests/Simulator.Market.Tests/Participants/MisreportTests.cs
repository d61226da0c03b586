using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Participants;

/// <summary>What a deviant submits, order by order, and what it has of it: by hand. Two buyers (participants 0 and 1)
/// and one seller (2) meet in a call auction that splits the difference; the buyer who deviates is number 0.</summary>
public sealed class MisreportTests
{
    private const int Alias = 3;

    [Fact]
    public void A_shaded_bid_is_lower_and_all_else_is_as_it_was()
    {
        var (truth, shaded) = (Run(null), Run(new("buyer", Manipulation.Shade, 0.2)));
        Assert.Equal([(0, 10.0), (1, 6.0), (2, 4.0)], truth.Limits);
        Assert.Equal([(0, 8.0), (1, 6.0), (2, 4.0)], shaded.Limits);
        Assert.Equal(truth.Keys, shaded.Keys);
    }

    /// <summary>One unit trades between the lowest winning bid and the highest losing one: at (10 + 6) / 2, and at
    /// (8 + 6) / 2 with the shaded bid.</summary>
    [Fact]
    public void Utility_is_what_a_unit_is_worth_less_what_it_costs()
    {
        Assert.Equal(10 - 8, Run(Deviation.None("buyer")).Utility);
        Assert.Equal(10 - 7, Run(new("buyer", Manipulation.Shade, 0.2)).Utility);
        Assert.Equal(8 - 4, Run(Deviation.None("seller")).Utility);
    }

    [Fact]
    public void An_inflated_bid_is_higher_as_far_as_the_money_reaches()
    {
        Assert.Equal((0, 15.0), Run(new("buyer", Manipulation.Inflate, 0.5)).Limits[0]);
        Assert.Equal((0, 12.5), Run(new("buyer", Manipulation.Inflate, 0.5), money: 12.5).Limits[0]);
    }

    [Fact]
    public void An_offer_is_shaded_upwards_and_inflated_downwards()
    {
        Assert.Equal((2, 5.0), Run(new("seller", Manipulation.Shade, 0.25)).Limits[2]);
        Assert.Equal((2, 3.0), Run(new("seller", Manipulation.Inflate, 0.25)).Limits[2]);
    }

    [Fact]
    public void Who_withholds_its_only_unit_stays_out()
    {
        var run = Run(new("buyer", Manipulation.Withhold, 0));
        Assert.Equal([(1, 6.0), (2, 4.0)], run.Limits);
        Assert.Equal(0, run.Utility);
    }

    [Fact]
    public void Of_several_units_the_marginal_one_is_withheld() =>
        Assert.Equal(
            [(0, 10.0), (1, 6.0), (1, 5.0), (2, 4.0)],
            Run(new("buyer", Manipulation.Withhold, 0), units: 2).Limits);

    [Fact]
    public void Every_second_unit_goes_under_the_other_name_with_its_draws()
    {
        var (truth, split) = (Run(null, units: 2), Run(new("buyer", Manipulation.Split, 0.5), units: 2));
        Assert.Equal([(0, 10.0), (0, 7.0), (1, 6.0), (1, 5.0), (2, 4.0)], truth.Limits);
        Assert.Equal([(0, 10.0), (Alias, 7.0), (1, 6.0), (1, 5.0), (2, 4.0)], split.Limits);
        Assert.Equal(truth.Keys, split.Keys);
    }

    [Fact]
    public void A_single_bid_is_joined_by_a_lower_one_if_money_covers_both()
    {
        Assert.Equal(
            [(0, 10.0), (Alias, 9.0), (1, 6.0), (2, 4.0)], Run(new("buyer", Manipulation.Split, 0.1)).Limits);
        Assert.Equal([(0, 10.0), (1, 6.0), (2, 4.0)], Run(new("buyer", Manipulation.Split, 0.1), money: 18).Limits);
    }

    /// <summary>With the bids 10 and 9 against one unit, the price is (10 + 9) / 2.</summary>
    [Fact]
    public void A_false_bid_raises_the_price() =>
        Assert.Equal(10 - 9.5, Run(new("buyer", Manipulation.Split, 0.1)).Utility);

    /// <summary>Two units trade at (9 + 6) / 2; only one of them is worth anything to who bought both.</summary>
    [Fact]
    public void A_second_unit_that_nobody_wanted_is_worth_nothing() =>
        Assert.Equal(10 - 2 * 7.5, Run(new("buyer", Manipulation.Split, 0.1), supply: 2).Utility);

    [Fact]
    public void An_offer_that_stands_alone_stays_alone() =>
        Assert.Equal(
            [(0, 10.0), (1, 6.0), (2, 4.0)], Run(new("seller", Manipulation.Split, 0.5)).Limits);

    /// <summary>The other name's offer is delivered from the same stock: 10 and 6 meet 4 and 4 at a price of (6 + 4) /
    /// 2.</summary>
    [Fact]
    public void Units_of_one_seller_under_two_names_come_from_one_stock()
    {
        var run = Run(new("seller", Manipulation.Split, 0.5), supply: 2);
        Assert.Equal([(0, 10.0), (1, 6.0), (2, 4.0), (Alias, 4.0)], run.Limits);
        Assert.Equal(2 * (5 - 4), run.Utility);
        Assert.Equal((0, 0), (run.Accounts[2].Stock, run.Accounts[Alias].Stock));
    }

    private static Outcome Run(Deviation? deviation, double money = 1000, int units = 1, int supply = 1)
    {
        var spy = new Spy();
        var design = new MarketDesign(
            "three", new Calendar(Markets.Start, 1, 1), [], [new Good("unit", new NonExclusive(), Standard: true)],
            [
                new Population("buyer", 2, new Truthful(Side.Buy, new Listed([10, 6, 7, 5]), units),
                    Money: new Constant(money)),
                new Population("seller", 1, new Truthful(Side.Sell, new Constant(4), supply),
                    Stock: new Constant(supply)),
            ],
            [new Venue("call", spy)], [], []) { Deviation = deviation };
        var run = new MarketRun(design, 1, 0, 8, EventDetail.None);
        run.Advance();
        return new Outcome(
            [.. spy.Heard.OrderBy(order => order.Place).Select(order => (order.Participant, order.Limit))],
            [.. spy.Heard.OrderBy(order => order.Place).Select(order => order.Key)],
            run.Conclude().Utility?.Amount,
            run.Accounts.ToArray());
    }

    private sealed record Outcome(
        List<(int Participant, double Limit)> Limits, List<ulong> Keys, double? Utility, Account[] Accounts);

    /// <summary>A call auction that remembers what it heard.</summary>
    private sealed class Spy : IMechanism
    {
        public List<(int Place, int Participant, double Limit, ulong Key)> Heard { get; } = [];

        public void Clear(Docket docket, Clearing clearing)
        {
            foreach (ref readonly var arrival in docket.Arrivals)
            {
                ref readonly var order = ref docket[arrival.Order];
                Heard.Add((arrival.Order, order.Participant, order.Limit.Amount, arrival.Key));
            }

            new CallAuction().Clear(docket, clearing);
        }
    }
}
