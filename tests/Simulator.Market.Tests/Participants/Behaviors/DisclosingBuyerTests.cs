using System.Collections.Immutable;
using Simulator.Market.Goods;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Participants.Pricing;
using Simulator.Market.Participants;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class DisclosingBuyerTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 30, new DisclosingBuyer(new Uniform(1, 8), Disclosure.Partial, 0.5, 8),
        Money: new Constant(90), Venues: ["desk"], Region: "south");

    /// <summary>Good, and alike: buyers want these, and not all of them the same copy.</summary>
    protected override ImmutableArray<Population> Others =>
    [
        new(
            "owners", 10, new SegmentPricingSeller(new Uniform(1, 8)),
            Supply: new Supply("set", new Constant(3), new Constant(10), new Constant(1)),
            Venues: ["desk"], Region: "south"),
    ];

    [Theory]
    [InlineData(0.9)]
    [InlineData(0)]
    [InlineData(-1)]
    public void Only_a_ratio_between_none_and_all_divides_values(double ratio) => Assert.Equal(
        ratio == 0.9,
        Record.Exception(() => new DisclosingBuyer(new Constant(1), Disclosure.Partial, ratio)) is null);

    [Theory]
    [InlineData(1, true)]
    [InlineData(1.1, false)]
    [InlineData(-0.1, false)]
    public void Consent_is_a_probability(double consent, bool isOne) => Assert.Equal(
        isOne,
        Record.Exception(() => new DisclosingBuyer(new Constant(1), Disclosure.Full, Consent: consent)) is null);

    /// <summary>A seller with the cost 40 who expects values from U[0, 100] quotes 70 to whom it does not know, and
    /// their value to those who tell it.</summary>
    [Fact]
    public void Who_does_not_consent_tells_nothing()
    {
        var deals = new Desk(
            new SegmentPricingSeller(new Uniform(0, 100)),
            new DisclosingBuyer(new Constant(80), Disclosure.Full, Consent: 0.5), buyers: 40).Deals();

        Assert.Equal(40, deals.Length);
        Assert.InRange(deals.Count(deal => deal.Price == 80), 8, 32);
        Assert.Equal(40, deals.Count(deal => deal.Price is 70 or 80));
    }
}
