using Simulator.Market.Incidents;
using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class SecurityBaselineTests : PolicyRuleContract
{
    protected override Rule Rule => new SecurityBaseline(0.5, Markets.Yuan(3));

    [Theory]
    [InlineData(-0.1, 1, "prevention-share")]
    [InlineData(1.1, 1, "prevention-share")]
    [InlineData(0.5, -1, "cost")]
    public void What_makes_no_sense_is_refused(double share, double cost, string key) =>
        Assert.StartsWith(key, Assert.Throws<ArgumentException>(() =>
            new SecurityBaseline(share, Markets.Yuan(cost))).Message, StringComparison.Ordinal);

    [Fact]
    public void Fewer_custodians_are_broken_into()
    {
        Assert.Equal(0, Breaches(1));
        Assert.InRange(Breaches(0.5), 1, Breaches(0) - 1);
    }

    [Fact]
    public void Guarding_a_copy_costs_its_buyer() =>
        Assert.True(DataMarkets.Count(DataMarkets.Of([Rule]))[Counter.ProtectionCost] > 0);

    private static double Breaches(double prevented) => DataMarkets.Count(DataMarkets.Of(
        [new SecurityBaseline(prevented, Markets.Yuan(0))], [new Breach(0.1, 0)]))[Counter.Breaches];
}
