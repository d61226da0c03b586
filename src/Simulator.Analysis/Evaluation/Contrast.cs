namespace Simulator.Analysis.Evaluation;

/// <summary>Comparisons of before and after, for pilots that start everywhere in one period.</summary>
internal static class Contrast
{
    /// <summary>Of a panel in which one first period parts before from after, and somebody is left to compare
    /// with.</summary>
    public static Obstacle? ObstacleIn(Panel panel) =>
        !panel.IsComplete ? Obstacle.OutcomeMissing
        : panel.Starts is not [var start, .. var later] ? Obstacle.NobodyTreated
        : !later.IsEmpty ? Obstacle.SeveralStarts
        : !panel.Others.Any() ? Obstacle.NobodyToCompare
        : start <= 0 ? Obstacle.NothingBefore
        : null;

    /// <summary>Two observations of each region, before and after, on effects of regions and of periods.</summary>
    /// <param name="panel">With one start.</param>
    /// <param name="before">What a region's outcome after the start is compared with.</param>
    /// <param name="regressor">Of a region after the start; before it, it is 0.</param>
    /// <returns>Null: the regressor is the same everywhere.</returns>
    public static Estimate? Of(Panel panel, Func<PanelRegion, double> before, Func<PanelRegion, double> regressor)
    {
        var start = panel.Starts[0];
        return FixedEffects.Fit(
            [.. panel.Regions.SelectMany(region => (double[])[0, regressor(region)])],
            [.. panel.Regions.SelectMany(region => (double[])[before(region), region.Mean(start, panel.Periods)])],
            2);
    }

    public static double Treated(PanelRegion region) => region.Treatment.IsEver ? 1 : 0;
}
