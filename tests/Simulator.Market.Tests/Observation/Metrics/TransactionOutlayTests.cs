using System.Collections.Immutable;
using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Participants;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class TransactionOutlayTests : MetricContract
{
    protected override Metric Metric => new TransactionOutlay();

    protected override (double First, double Second, double Run) Expected => (0, 0, 0);

    /// <summary>Two units trade in the market of the contract, and the costs leave them worth trading.</summary>
    [Fact]
    public void It_counts_what_both_sides_bear()
    {
        var design = Design([Metric]);
        ImmutableArray<Rule> costs =
        [
            new TransactionCost(Money.FromAmount(0.5), Side.Buy),
            new TransactionCost(Money.FromAmount(0.25), Side.Sell),
        ];
        var run = new MarketRun(design with { Rules = [.. design.Rules, .. costs] }, 1, 0, 3, EventDetail.None);

        Assert.Equal(1.5, run.Advance().Values[0]);
    }
}
