namespace Simulator.Analysis.Evaluation.Estimators;

/// <summary>Least squares on treatment with an effect of every region and every period, as most papers on pilots have
/// it. If regions start one after another and effects grow, early regions serve as comparisons while theirs still
/// change: <see cref="BaconDecomposition"/> says how much of the estimate rests on that.</summary>
public sealed record TwoWayFixedEffects : IEstimator
{
    public Estimate Estimate(Panel panel)
    {
        if (!panel.IsComplete || panel.Starts.IsEmpty)
        {
            return Evaluation.Estimate.Barred(
                panel.IsComplete ? Obstacle.NobodyTreated : Obstacle.OutcomeMissing);
        }

        var regressor = panel.Regions.SelectMany(region =>
            Enumerable.Range(0, panel.Periods).Select(period => period >= region.Treatment.Start ? 1.0 : 0));
        return FixedEffects.Fit(
            [.. regressor], [.. panel.Regions.SelectMany(region => region.Outcomes)], panel.Periods)
            ?? Evaluation.Estimate.Barred(Obstacle.NobodyToCompare);
    }
}
