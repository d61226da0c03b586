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
}
