namespace Simulator.Analysis.Theory;

/// <summary>A published result about a function rather than a market: the certificate computes it and compares. To add
/// some, write a static class in the folder Checks whose property All returns them, and one line in
/// <see cref="ExactChecks"/>. Targets come from the paper or a calculation by hand, for more than one point.</summary>
/// <param name="Result">Its number among the results to be met: O18.</param>
/// <param name="Source">The paper.</param>
/// <param name="Claim">What is computed, and where in the space of parameters: "price, n = 2".</param>
/// <param name="Target">What the paper says.</param>
/// <param name="Tolerance">Largest distance: half a unit of the last digit that the paper prints, or four standard
/// errors of what is drawn.</param>
/// <param name="Compute">Calls the function of the laboratory; draws, if it does, by a fixed seed.</param>
public sealed record ExactCheck(
    string Result, string Source, string Claim, double Target, double Tolerance, Func<double> Compute)
{
    /// <summary>How to compute it in seconds, from fewer draws, and how far that may be off; null: it takes no
    /// longer.</summary>
    public (Func<double> Compute, double Tolerance)? Quick { get; init; }

    public double ToleranceOf(bool isQuick) => isQuick && Quick is { } quick ? quick.Tolerance : Tolerance;

    /// <summary>Computes it.</summary>
    public (double Computed, bool Holds) Run(bool isQuick = false)
    {
        var computed = isQuick && Quick is { } quick ? quick.Compute() : Compute();
        return (computed, Math.Abs(computed - Target) <= ToleranceOf(isQuick));
    }
}
