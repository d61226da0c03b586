using Simulator.Market.Participants;

namespace Simulator.Market.Observation.Metrics;

/// <summary>Share of the value of lawful trade that firms of a sector or a size buy.</summary>
/// <param name="Sector">Of which; absent: any.</param>
/// <param name="Size">Of which; absent: any.</param>
public sealed record BuyerShare(string? Sector = null, FirmSize? Size = null) : Metric
{
    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Ratio;

    public override Measurement Measure(PeriodFacts facts) =>
        facts.Output?.Bought(facts.Scope, Sector, Size) ?? new(0, 0);
}
