namespace Simulator.Analysis.Evaluation.Estimators;

/// <summary>How much more the mean outcome of treated regions changes from before to after than that of the others.
/// With two observations of each region nothing is left of the correlation between periods (Bertrand, Duflo and
/// Mullainathan 2004, section IV.C).</summary>
public sealed record DifferenceInDifferences : IEstimator
{
    public Estimate Estimate(Panel panel) => Contrast.ObstacleIn(panel) is { } obstacle
        ? Evaluation.Estimate.Barred(obstacle)
        : Contrast.Of(panel, region => region.Mean(0, panel.Starts[0]), Contrast.Treated)!;
}
