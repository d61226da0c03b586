using Simulator.Market.Incidents;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Participants.Entry;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class DataBrokerTests
{
    [Theory]
    [InlineData(BrokerType.Empowering, 6, 1, 1)]
    [InlineData(BrokerType.Technology, 4, 1.5, 1)]
    [InlineData(BrokerType.Entrusted, 4, 1, 0.5)]
    public void Its_type_says_what_its_skill_is_in(BrokerType type, int looks, double insight, double effort)
    {
        var brokerage = new Brokerage(7, type, 2, 0.5, 0.05, 0);

        Assert.Equal((looks, insight, effort), (brokerage.Looks, brokerage.Insight, brokerage.Effort));
    }

    [Fact]
    public void To_have_none_changes_nothing() =>
        Assert.Equal((0, 1, 1), (default(Brokerage).Looks, default(Brokerage).Insight, default(Brokerage).Effort));

    /// <summary>Of what is brokered the fee is 5 %; buyers who cannot pay all of it pay what they have.</summary>
    [Fact]
    public void Buyers_pay_its_fee_for_what_it_finds()
    {
        var counts = Sum(With(0.05, 0));

        Assert.True(counts[Counter.BrokeredDeals] > 0);
        Assert.InRange(counts[Counter.BrokerFeesPaid], 1e-6, 0.05 * counts[Counter.LawfulValue] + 1e-6);
        Assert.Equal(0, Sum(With(0, 0))[Counter.BrokerFeesPaid]);
        Assert.Equal(0, counts[Counter.GuaranteesPaid]);
    }

    [Fact]
    public void It_pays_a_guarantee_to_who_complains_out_of_its_pledge()
    {
        var counts = Sum(With(0.05, 0.8));

        Assert.True(counts[Counter.GuaranteesPaid] > 0);
        Assert.InRange(counts[Counter.GuaranteedDeals], 1, counts[Counter.BrokeredDeals]);
        Assert.Equal(0, Sum(With(0.05, 0.8, 0))[Counter.GuaranteesPaid]);
    }

    /// <summary>Without fees nothing makes up what claims have taken: 3 brokers in 6 markets pay no more than they
    /// had.</summary>
    [Fact]
    public void All_that_it_pays_is_its_capital_and_its_fees() =>
        Assert.InRange(Sum(With(0, 1, 50))[Counter.GuaranteesPaid], 1, 6 * 3 * 50);

    [Fact]
    public void The_stronger_it_is_the_more_of_its_deals_it_answers_for()
    {
        double Covered(double pledge)
        {
            var counts = Sum(With(0.05, 0.8, 5_000, pledge, 10));
            return counts[Counter.GuaranteedDeals] / counts[Counter.BrokeredDeals];
        }

        Assert.True(Covered(30) < Covered(300));
        Assert.Equal(1, Covered(4_000));
    }

    /// <summary>Its strength is 30, and it guarantees half of the price.</summary>
    [Theory]
    [InlineData(40, 0.5)]
    [InlineData(60, 0.5)]
    [InlineData(120, 0.25)]
    [InlineData(0, 0.5)]
    public void Of_a_price_beyond_its_strength_it_guarantees_a_lesser_share(double price, double share)
    {
        var broker = new Brokerage(7, BrokerType.Entrusted, 2, 0.5, 0.05, 0.5) { Strength = Markets.Yuan(30) };

        Assert.Equal(share, broker.At(price).Guarantee);
    }

    [Fact]
    public void Those_who_do_not_earn_what_they_cost_leave_the_list()
    {
        var dear = Sum(Living(10));
        var cheap = Sum(Living(0.01));

        Assert.True(dear[Counter.Exits] > cheap[Counter.Exits]);
        Assert.True(dear[Counter.ListedBrokers] < cheap[Counter.ListedBrokers]);
        Assert.True(dear[Counter.BrokeredDeals] < cheap[Counter.BrokeredDeals]);
    }

    /// <summary>3 brokers, of whom 2 at most are left at the end, get their pledges back: nobody who has left and is
    /// bound by nothing has one.</summary>
    [Fact]
    public void Who_has_left_gets_its_pledge_back()
    {
        var run = new MarketRun(Living(10), 1, 0, 16, EventDetail.None);
        while (!run.IsOver)
        {
            run.Advance();
        }

        var board = run.View.Board!;
        var left = Enumerable.Range(run.Participants - 3, 3).Where(broker => !board.Brokers.IsIn(broker)).ToList();
        Assert.NotEmpty(left);
        Assert.All(left, broker => Assert.True(run.Accounts.Span[broker].Balance > Markets.Yuan(100)));
    }

    [Fact]
    public void The_size_of_cohorts_changes_nothing() => Assert.Equal(
        DataMarkets.DigestOf(With(0.05, 0.5), 2, 1), DataMarkets.DigestOf(With(0.05, 0.5), 2, 100));

    [Fact]
    public void A_run_that_is_taken_up_has_its_guarantees_and_leavers() => Assert.Equal(
        DataMarkets.DigestOf(Living(2), 3, 64), DataMarkets.DigestOfResumed(Living(2), 3, 13));

    [Theory]
    [InlineData(1, 0, "fee-rate")]
    [InlineData(0, 1.2, "guarantee-share must")]
    [InlineData(0, 0.2, "guarantee-share needs")]
    public void A_share_that_makes_no_sense_is_named(double fee, double guarantee, string key)
    {
        var mistake = Assert.Throws<ArgumentException>(() =>
            new DataBroker(BrokerType.Technology, new Constant(1), new Constant(1), fee, guarantee));
        Assert.StartsWith(key, mistake.Message, StringComparison.Ordinal);
    }

    /// <summary>With brokers who can come and go, for whom business costs so much in a period.</summary>
    private static MarketDesign Living(double overhead)
    {
        var design = With(0.05, 0.8, 300, 100, 5);
        return design with
        {
            Populations = design.Populations.SetItem(design.Populations.Length - 1, design.Populations[^1] with
            {
                Entry = new FreeEntry(new Constant(1), Markets.Yuan(overhead), Markets.Yuan(50), 10, 6),
            }),
        };
    }

    private static MarketDesign With(
        double fee, double guarantee, double money = 300, double? pledge = null, int term = 1)
    {
        var design = DataMarkets.Of(incidents: [new QualityDispute(0.2, 0.9, 0.1, 2, 0.5)]);
        var broker = new DataBroker(
            BrokerType.Empowering, new Constant(3), new Constant(1), fee, guarantee,
            new GuaranteeCapital([Markets.Yuan(pledge ?? money)], term));
        return design with
        {
            Populations = design.Populations.Add(new Population(
                "brokers", 3, broker, Money: new Constant(money), Region: "north")),
        };
    }

    private static Dictionary<Counter, double> Sum(MarketDesign design)
    {
        var counts = Enumerable.Range(1, 6).Select(seed => DataMarkets.Count(design, (ulong)seed)).ToList();
        return Enum.GetValues<Counter>().ToDictionary(
            counter => counter, counter => counts.Sum(each => each[counter]));
    }
}
