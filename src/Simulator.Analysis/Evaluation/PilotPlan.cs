using MathNet.Numerics.RootFinding;

namespace Simulator.Analysis.Evaluation;

/// <summary>What can be known of an evaluation before the pilot begins: how large an effect must be for a difference in
/// differences of means before and after to see it. Regions are alike but for levels and noise u(t) = persistence u(t -
/// 1) + e(t), which starts from nothing.</summary>
/// <param name="Treated">Regions.</param>
/// <param name="Others">Regions to compare with.</param>
/// <param name="Before">Periods before the start; 0: means after it are compared.</param>
/// <param name="After">Periods after it.</param>
/// <param name="NoiseSd">Standard deviation of e, in the unit of the outcome.</param>
public sealed record PilotPlan(
    int Treated, int Others, int Before, int After, double NoiseSd)
{
    /// <summary>Of the noise from period to period.</summary>
    public double Persistence { get; init; }

    public int Treated { get; } =
        Treated > 0 ? Treated : throw new ArgumentException("treated must be at least 1");

    public int Others { get; } = Others > 0 && Treated + Others > 2
        ? Others
        : throw new ArgumentException("others must be at least 1, and with the treated at least 3");

    public int After { get; } = After > 0 ? After : throw new ArgumentException("after must be at least 1");

    /// <summary>Standard deviation of the estimate.</summary>
    public double StandardError => Math.Sqrt(VarianceOfChange() * (1.0 / Treated + 1.0 / Others));

    /// <summary>Probability that an effect is seen.</summary>
    /// <param name="effect">True one, in the unit of the outcome.</param>
    /// <param name="level">Probability of seeing one where there is none.</param>
    public double Power(double effect, double level)
    {
        var freedom = Treated + Others - 2.0;
        return NoncentralT.Beyond(StudentT.Critical(1 - level, freedom), freedom, effect / StandardError);
    }

    /// <summary>The smallest effect that is seen with a given probability.</summary>
    /// <param name="power">That probability, above the level.</param>
    /// <param name="level">Probability of seeing an effect where there is none.</param>
    public double MinimalEffect(double power, double level)
    {
        var high = StandardError;
        while (high > 0 && Power(high, level) < power)
        {
            high *= 2;
        }

        return high == 0 ? 0 : Brent.FindRoot(effect => Power(effect, level) - power, 0, high, 1e-12 * high, 200);
    }

    /// <summary>Of a region's mean after less its mean before: the innovation of period t moves the change by b(t) =
    /// a(t) + persistence b(t + 1), where a(t) is the weight of period t in it.</summary>
    private double VarianceOfChange()
    {
        var (sum, moved) = (0.0, 0.0);
        for (var period = Before + After - 1; period >= 0; period--)
        {
            moved = (period >= Before ? 1.0 / After : -1.0 / Before) + Persistence * moved;
            sum += moved * moved;
        }

        return NoiseSd * NoiseSd * sum;
    }
}
