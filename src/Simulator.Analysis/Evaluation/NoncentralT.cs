using MathNet.Numerics;
using MathNet.Numerics.Integration;

namespace Simulator.Analysis.Evaluation;

/// <summary>The distribution of a t statistic where there is an effect: (Z + delta) / sqrt(C / n), with Z normal and C
/// chi-squared with n degrees of freedom (Johnson and Welch 1940).</summary>
public static class NoncentralT
{
    private const int Order = 512;

    /// <summary>How many standard deviations of the scale hold all of its mass that matters.</summary>
    private const double Reach = 12;

    /// <summary>Probability that the statistic is farther from zero than a bound, on either side.</summary>
    /// <param name="bound">Not negative.</param>
    /// <param name="degreesOfFreedom">n.</param>
    /// <param name="delta">The effect, in standard errors.</param>
    public static double Beyond(double bound, double degreesOfFreedom, double delta)
    {
        var sd = 1 / Math.Sqrt(2 * degreesOfFreedom);
        return GaussLegendreRule.Integrate(
            scale => DensityOfScale(scale, degreesOfFreedom)
                * (Above(bound * scale - delta) + Above(bound * scale + delta)),
            Math.Max(0, 1 - Reach * sd), 1 + Reach * sd, Order);
    }

    /// <summary>Of sqrt(C / n).</summary>
    private static double DensityOfScale(double scale, double n) => scale == 0 ? 0 : 2 * Math.Exp(
        n / 2 * Math.Log(n / 2) - SpecialFunctions.GammaLn(n / 2) + (n - 1) * Math.Log(scale) - n * scale * scale / 2);

    /// <summary>Of a standard normal number.</summary>
    private static double Above(double bound) => SpecialFunctions.Erfc(bound / Math.Sqrt(2)) / 2;
}
