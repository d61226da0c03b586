using Simulator.Analysis;

namespace Simulator.Scenarios.Findings;

/// <summary>What a reform is said to do to one metric.</summary>
/// <param name="Metric">As summaries name it.</param>
/// <param name="Direction">Where the reform moves it.</param>
public sealed record FindingClaim(string Metric, Direction Direction)
{
    /// <summary>Whether a comparison bears the claim out.</summary>
    /// <param name="difference">Interval of the difference, reform less the world as it is; null: too few values, or
    /// none.</param>
    public Standing Judge(Interval? difference) => (Direction, difference) switch
    {
        (_, null) => Standing.Open,
        (Direction.None, { } range) => range.Low <= 0 && range.High >= 0 ? Standing.Holds : Standing.Fails,
        (Direction.Up, { } range) => StandingOf(range.Low, range.High),
        (_, { } range) => StandingOf(-range.High, -range.Low),
    };

    private static Standing StandingOf(double low, double high) =>
        low > 0 ? Standing.Holds : high < 0 ? Standing.Fails : Standing.Open;
}
