namespace Simulator.Analysis.Evaluation.Estimators;

/// <summary>The mean outcome after the start less what the region's own line through the periods before says, of
/// treated regions less the others: trends that part them anyway are taken out, at the price of much noise.</summary>
public sealed record RegionTrends : IEstimator
{
    public Estimate Estimate(Panel panel) =>
        Contrast.ObstacleIn(panel) is { } obstacle ? Evaluation.Estimate.Barred(obstacle)
        : panel.Starts[0] < 2 ? Evaluation.Estimate.Barred(Obstacle.NothingBefore)
        : Contrast.Of(panel, region => Expected(region, panel.Starts[0]), Contrast.Treated)!;

    /// <summary>Least squares through the periods before, at the middle of those after.</summary>
    private static double Expected(PanelRegion region, int start)
    {
        var (middle, mean) = ((start - 1) / 2.0, region.Mean(0, start));
        var (square, product) = (0.0, 0.0);
        for (var period = 0; period < start; period++)
        {
            square += (period - middle) * (period - middle);
            product += (period - middle) * (region.Outcomes[period] - mean);
        }

        var after = (start + region.Outcomes.Length - 1) / 2.0;
        return mean + product / square * (after - middle);
    }
}
