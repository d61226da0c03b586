using Simulator.Market.Oversight;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class MutualRecognitionTests : PolicyRuleContract
{
    protected override Rule Rule => new MutualRecognition(0.5);

    /// <summary>A second check of 60 % of the first on a deal of 100, half of it recognized: 130; a friction of 0.8,
    /// half of it recognized: 0.4. In either order of the rules.</summary>
    [Fact]
    public void Half_of_the_friction_and_of_the_second_check_is_left()
    {
        Rule[] others = [new RegionalFriction(0.2, 0.6), new ComplianceBurden(Markets.Yuan(7), Markets.Yuan(100))];
        foreach (var rules in (Rule[][])[[Rule, .. others], [.. others, Rule]])
        {
            var policy = rules.Aggregate(Policy.Free, (sum, rule) => rule.Apply(sum));

            Assert.Equal(0.4, policy.Friction, 12);
            Assert.Equal(Markets.Yuan(130), policy.DealCostOf(crosses: true));
            Assert.Equal(Markets.Yuan(100), policy.DealCostOf(crosses: false));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.1)]
    public void A_share_beyond_nothing_and_everything_is_refused(double share) =>
        Assert.Throws<ArgumentException>(() => new MutualRecognition(share));
}
