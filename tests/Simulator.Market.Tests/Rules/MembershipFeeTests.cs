using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class MembershipFeeTests : RuleContract
{
    protected override Rule Rule => new MembershipFee(Markets.Yuan(2), Side.Buy);

    /// <summary>Three buyers and two sellers order every period, and pay in the first: 3 x 2 + 2 x 0.5.</summary>
    [Fact]
    public void It_is_paid_once_by_everybody_who_orders_and_goes_to_the_operator()
    {
        var run = Begin(Rule, new MembershipFee(Markets.Yuan(0.5), Side.Sell));

        Assert.Equal([7.0, 7], new[] { run.Advance().Values[0], run.Advance().Values[0] });
    }

    /// <summary>Values 10 and 8 meet costs 4 and 3; surpluses are net of what was paid to join.</summary>
    [Fact]
    public void Surpluses_are_net_of_it_and_welfare_is_not()
    {
        var design = DesignOf(Rule, new MembershipFee(Markets.Yuan(0.5), Side.Sell));
        var run = new MarketRun(
            design with { Metrics = [new ConsumerSurplus(), new ProducerSurplus(), new FeeRevenue(), new Welfare()] },
            1, 0, 3, EventDetail.None);
        var (first, second) = (run.Advance().Values, run.Advance().Values);

        Assert.Equal(second[0] - 6, first[0], 1e-9);
        Assert.Equal(second[1] - 1, first[1], 1e-9);
        Assert.Equal([7.0, 0], [first[2], second[2]]);
        Assert.Equal([11.0, 11], [first[3], second[3]]);
    }

    [Fact]
    public void Who_cannot_pay_it_stays_out()
    {
        var design = DesignOf(new MembershipFee(Markets.Yuan(96), Side.Buy));
        var run = new MarketRun(
            design with { Metrics = [new PlatformRevenue("exchange"), new Trades(), new RefusedShare()] },
            1, 0, 3, EventDetail.None);

        Assert.Equal([0.0, 0, 0.6], run.Advance().Values.ToArray());
    }

    [Fact]
    public void Several_add_up_and_none_is_negative()
    {
        var terms = Rule.Apply(new MembershipFee(Markets.Yuan(3), Side.Buy).Apply(Terms.Free));

        Assert.Equal(Markets.Yuan(5), terms.Buyer.Membership);
        Assert.StartsWith("amount", Assert.Throws<ArgumentException>(
            () => new MembershipFee(Markets.Yuan(-1), Side.Buy)).Message, StringComparison.Ordinal);
    }

    /// <summary>A run that is taken up remembers who has paid.</summary>
    [Fact]
    public void Nobody_pays_again_after_an_interruption()
    {
        var (run, other) = (Begin(Rule), Begin(Rule));
        run.Advance();
        var stream = new MemoryStream();
        run.Save(new BinaryWriter(stream));
        stream.Position = 0;
        other.Load(new BinaryReader(stream));

        Assert.Equal(6, other.Advance().Values[0]);
    }

    private static MarketRun Begin(params Rule[] rules) =>
        new(DesignOf(rules), 1, 0, 3, EventDetail.None);

    private static MarketDesign DesignOf(params Rule[] rules) => Markets.Of(
        new Population("buyers", 3, new Truthful(Side.Buy, new Listed([10, 8, 1])), Money: new Constant(95)),
        new Population("sellers", 2, new Truthful(Side.Sell, new Listed([4, 3])), Money: new Constant(95))) with
    {
        Rules = [.. rules],
        Metrics = [new PlatformRevenue("exchange")],
    };
}
