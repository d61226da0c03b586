namespace Simulator.Market.Observation.Metrics;

/// <summary>One count of a market of data elements for each of another: disputes per delivery, periods to list per
/// admission.</summary>
/// <param name="Of">What is counted.</param>
/// <param name="Per">For each of what.</param>
/// <param name="Region">Name of the region where; absent: wherever the reader looks.</param>
public sealed record DataRatio(Counter Of, Counter Per, string? Region = null) : Metric
{
    public override string Unit => Per.Unit() == Of.Unit() ? "1" : $"{Of.Unit()} per {Per.Unit()}";

    public override Aggregation Aggregation => Aggregation.Ratio;

    public override Measurement Measure(PeriodFacts facts) =>
        facts.CountOf(Of, Region) is { } count && facts.CountOf(Per, Region) is { } per
        ? new(Of.Amount(count), Per.Amount(per))
        : new(0, 0);
}
