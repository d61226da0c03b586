namespace Simulator.Analysis.Evaluation;

/// <summary>How far an estimate may be from what it estimates.</summary>
/// <param name="Size">Estimated standard deviation of the estimate, in its unit.</param>
/// <param name="DegreesOfFreedom">Of the t distribution that the ratio of the two is held against.</param>
public readonly record struct StandardError(double Size, double DegreesOfFreedom)
{
    /// <summary>Two-sided, of the effect being zero. Without any spread, it is (1) or it is not (0).</summary>
    public double PValue(double effect) =>
        Size == 0 ? effect == 0 ? 1 : 0 : StudentT.TwoSided(effect / Size, DegreesOfFreedom);

    /// <param name="effect">At its center.</param>
    /// <param name="level">Probability with which it misses what is estimated.</param>
    public Interval Interval(double effect, double level) => Analysis.Interval.Around(
        effect, Size == 0 ? 0 : Size * StudentT.Critical(1 - level, DegreesOfFreedom));
}
