namespace Simulator.Analysis.Evaluation.Estimators;

/// <summary>By how much more a region's mean outcome changes for each unit of the dose that it gets: whoever is treated
/// with next to nothing counts for what it is.</summary>
public sealed record DoseResponse : IEstimator
{
    public Estimand Estimand => Estimand.EffectOfDose;

    public Estimate Estimate(Panel panel) =>
        Contrast.ObstacleIn(panel) is { } obstacle and not Obstacle.NobodyToCompare
            ? Evaluation.Estimate.Barred(obstacle)
            : Contrast.Of(panel, region => region.Mean(0, panel.Starts[0]), region => region.Treatment.Dose)
                ?? Evaluation.Estimate.Barred(Obstacle.EqualDoses);
}
