using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class QualityCertificationTests : PolicyRuleContract
{
    protected override Rule Rule => new QualityCertification(4, 0.8);

    [Fact]
    public void What_falls_below_the_floor_is_refused() =>
        Assert.True(DataMarkets.Count(DataMarkets.Of([Rule]))[Counter.RefusedQuality] > 0);

    [Theory]
    [InlineData(0, 0, "precision")]
    [InlineData(1, -1, "floor")]
    public void What_cannot_be_is_refused_by_name(double precision, double floor, string key) => Assert.StartsWith(
        key, Assert.Throws<ArgumentException>(() => new QualityCertification(precision, floor)).Message);
}
