using Simulator.Market.Venues;

namespace Simulator.Market.Observation.Metrics;

/// <summary>Share of the trading volume that goes through one channel.</summary>
public sealed record ChannelShare(Channel Channel) : Metric
{
    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Ratio;

    public override Measurement Measure(PeriodFacts facts) =>
        new(facts.Tally.ChannelVolume[(int)Channel].Amount, facts.Tally.Volume.Amount);
}
