namespace Simulator.Analysis;

/// <summary>A confidence interval.</summary>
public readonly record struct Interval(double Low, double High)
{
    public static Interval Around(double center, double margin) => new(center - margin, center + margin);
}
