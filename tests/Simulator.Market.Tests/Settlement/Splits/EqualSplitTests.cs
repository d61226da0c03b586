using Simulator.Market.Settlement.Splits;

namespace Simulator.Market.Tests.Settlement.Splits;

public sealed class EqualSplitTests : SplitContract
{
    protected override IRevenueSplit Split => new EqualSplit();

    [Fact]
    public void What_a_source_tells_does_not_matter() =>
        Assert.Equal([0.5, 0.5], Divide(Split, [new Contribution(9, 0), new Contribution(0.1, 1)]));
}
