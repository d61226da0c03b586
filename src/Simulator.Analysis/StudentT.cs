using MathNet.Numerics;
using MathNet.Numerics.RootFinding;

namespace Simulator.Analysis;

/// <summary>Student's t distribution (Student 1908), by its identity with the regularized incomplete beta function
/// (Abramowitz and Stegun 1964, 26.7.1): P(|T| &gt; t) = I(df / (df + t²); df/2, 1/2). It is only integrated and
/// inverted here, never sampled.</summary>
public static class StudentT
{
    private const double LargestQuantile = 1e9;

    /// <summary>Probability of a value at least as far from 0 as t, on either side.</summary>
    public static double TwoSided(double t, double degreesOfFreedom) =>
        double.IsInfinity(t)
            ? 0
            : SpecialFunctions.BetaRegularized(
                degreesOfFreedom / 2, 0.5, degreesOfFreedom / (degreesOfFreedom + t * t));

    /// <summary>The t that is exceeded, on either side, with probability 1 - confidence.</summary>
    public static double Critical(double confidence, double degreesOfFreedom)
    {
        if (confidence is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "confidence lies between 0 and 1");
        }

        var high = 2.0;
        while (TwoSided(high, degreesOfFreedom) > 1 - confidence && high < LargestQuantile)
        {
            high *= 2;
        }

        return Brent.FindRoot(t => TwoSided(t, degreesOfFreedom) - (1 - confidence), 0, high, 1e-12, 200);
    }
}
