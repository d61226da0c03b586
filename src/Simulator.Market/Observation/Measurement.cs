namespace Simulator.Market.Observation;

/// <summary>One period's contribution to a metric.</summary>
public readonly record struct Measurement(double Numerator, double Denominator = 1)
{
    /// <summary>NaN where nothing was measured.</summary>
    public double Value => Denominator == 0 ? double.NaN : Numerator / Denominator;
}
