using Simulator.Market.Venues;

namespace Simulator.Market.Observation.Metrics;

/// <summary>Number of trades that go through one channel.</summary>
public sealed record ChannelTrades(Channel Channel) : Metric
{
    public override string Unit => "contracts";

    public override Aggregation Aggregation => Aggregation.Total;

    public override Measurement Measure(PeriodFacts facts) => new(facts.Tally.ChannelTrades[(int)Channel]);
}
