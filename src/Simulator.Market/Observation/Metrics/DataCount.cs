namespace Simulator.Market.Observation.Metrics;

/// <summary>A count of what happens in a market of data elements.</summary>
/// <param name="Of">What is counted.</param>
/// <param name="Region">Name of the region where; absent: wherever the reader looks.</param>
public sealed record DataCount(Counter Of, string? Region = null) : Metric
{
    public override string Unit => Of.Unit();

    public override Aggregation Aggregation => Of.IsStock ? Aggregation.Last : Aggregation.Total;

    public override Measurement Measure(PeriodFacts facts) => facts.CountOf(Of, Region) is { } count
        ? new(Of.Amount(count))
        : new(0, 0);
}
