namespace Simulator.Market.Observation.Metrics;

/// <summary>A count of what happens in a market of data elements.</summary>
public sealed record DataCount(Counter Of) : Metric
{
    public override string Unit => Of.Unit();

    public override Aggregation Aggregation => Of.IsStock ? Aggregation.Last : Aggregation.Total;

    public override Measurement Measure(PeriodFacts facts) => facts.Data is { } counts
        ? new(Of.Amount(counts.Span[(int)Of]))
        : new(0, 0);
}
