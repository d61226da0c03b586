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

        var regressor = new double[panel.Regions.Length * panel.Periods];
        var outcome = new double[regressor.Length];
        foreach (var (number, region) in panel.Regions.Index())
        {
            region.Outcomes.CopyTo(outcome, number * panel.Periods);
            var start = Math.Clamp(region.Treatment.Start, 0, panel.Periods);
            regressor.AsSpan(number * panel.Periods + start, panel.Periods - start).Fill(1);
        }

        return FixedEffects.Fit(regressor, outcome, panel.Periods)
            ?? Evaluation.Estimate.Barred(Obstacle.NobodyToCompare);
    }
}
