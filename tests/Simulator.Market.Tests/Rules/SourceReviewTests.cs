using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class SourceReviewTests : PolicyRuleContract
{
    protected override Rule Rule => new SourceReview();

    [Fact]
    public void Unlawful_sources_are_refused()
    {
        Assert.Equal(0, DataMarkets.Count(DataMarkets.Of())[Counter.RefusedSource]);
        Assert.True(DataMarkets.Count(DataMarkets.Of([Rule]))[Counter.RefusedSource] > 0);
    }
}
