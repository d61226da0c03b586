namespace Simulator.Market.Observation.Metrics;

/// <summary>Months until an exchange has earned back what its founders put up, public money included, in the mean over
/// the exchanges founded. One that has not by the end of the run counts up to the end, so that this is the mean time
/// restricted to the run: the share that has is paybacks per foundations.</summary>
/// <param name="Region">Name of the region where; absent: wherever the reader looks.</param>
public sealed record BreakEvenMonths(string? Region = null) : Metric
{
    /// <summary>Of a Gregorian year.</summary>
    private const double DaysPerMonth = 365.2425 / 12;

    public override string Unit => "months";

    public override Aggregation Aggregation => Aggregation.Ratio;

    public override Measurement Measure(PeriodFacts facts) => facts.CountOf(Counter.DaysInDebt, Region) is { } days
        ? new(days / DaysPerMonth, facts.CountOf(Counter.Foundations, Region)!.Value)
        : new(0, 0);
}
