using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rules;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class PlatformMemberTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 20, new PlatformMember(Side.Buy, new Uniform(0, 0.4), 1, 0, 1, 0, new Uniform(8, 15)),
        Money: new Constant(90), Venues: ["book", "hall"]);

    /// <summary>With travel 1 and 1.2, benefits 0.3 and 0.4, t x = a y - d / 2 for both groups gives, at fees lower by
    /// 0.17 and 0.04 than the other's, shares of 0.6 and 0.55 (by hand: 0.1 = 0.3 x 0.05 + 0.085, 1.2 x 0.05 = 0.4 x
    /// 0.1 + 0.02). Without benefits d / 2t decides alone.</summary>
    [Theory]
    [InlineData(0.3, 0.4, 0.63, 0.96, 60, 55)]
    [InlineData(0.3, 0.4, 0.8, 1, 50, 50)]
    [InlineData(0, 0, 0.6, 1.24, 60, 40)]
    [InlineData(0.3, 0.4, 3, 3, 0, 0)]
    public void Both_groups_expect_each_other_rationally(
        double buyerBenefit, double sellerBenefit, double buyerFee, double sellerFee, int buyers, int sellers)
    {
        var line = new EvenlySpaced(0, 1, 100);
        var run = new MarketRun(
            Markets.Of(
                new Population("buyers", 100, new PlatformMember(Side.Buy, line, 1, buyerBenefit, 1.2, sellerBenefit),
                    Money: new Constant(9)),
                new Population("sellers", 100, new PlatformMember(Side.Sell, line, 1.2, sellerBenefit, 1, buyerBenefit),
                    Money: new Constant(9))) with
            {
                Venues = [new Venue("one", new CallAuction()), new Venue("two", new CallAuction())],
                Rules =
                [
                    new MembershipFee(Markets.Yuan(buyerFee), Side.Buy) { Venues = ["one"] },
                    new MembershipFee(Markets.Yuan(sellerFee), Side.Sell) { Venues = ["one"] },
                    new MembershipFee(Markets.Yuan(0.8), Side.Buy) { Venues = ["two"] },
                    new MembershipFee(Markets.Yuan(1), Side.Sell) { Venues = ["two"] },
                ],
                Metrics = [new PlatformRevenue("one"), new PlatformRevenue("two")],
            },
            1, 0, 7, EventDetail.None);
        run.Advance();
        var earned = run.Advance().Values;

        Assert.Equal(buyers, run.View.Memberships!.Count(0, Side.Buy));
        Assert.Equal(sellers, run.View.Memberships!.Count(0, Side.Sell));
        Assert.Equal(buyers * buyerFee + sellers * sellerFee, earned[0], 1e-9);
        Assert.Equal((100 - buyers) * 0.8 + 100 - sellers, earned[1], 1e-9);
    }

    [Fact]
    public void It_needs_two_venues() => Assert.Equal(
        "needs two venues to choose from",
        new PlatformMember(Side.Buy, new Constant(0), 1, 0, 1, 0).Objection(3, true));

    [Theory]
    [InlineData("travel", 0, 1)]
    [InlineData("other-travel", 1, 0)]
    public void Platforms_must_differ_to_everybody(string named, double travel, double otherTravel) =>
        Assert.StartsWith(named, Assert.Throws<ArgumentException>(
            () => new PlatformMember(Side.Buy, new Constant(0), travel, 0, otherTravel, 0)).Message,
            StringComparison.Ordinal);
}
