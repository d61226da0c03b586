using System.Collections.Immutable;

namespace Simulator.Analysis.Evaluation.Estimators;

/// <summary>Effects of every group of regions that start together, period by period, against regions that are never
/// treated and from the last period before the start, averaged over treated regions and periods (Callaway and Sant'Anna
/// 2021): right whatever the effects and the starts, if trends are parallel.</summary>
public sealed record GroupTime : IEstimator
{
    public Estimate Estimate(Panel panel) => ObstacleIn(panel) is { } obstacle
        ? Evaluation.Estimate.Barred(obstacle)
        : Average(panel);

    /// <summary>Group by group, period by period; empty if there is nobody to compare with.</summary>
    public static ImmutableArray<GroupEffect> Effects(Panel panel) => ObstacleIn(panel) is not null
        ? []
        :
        [
            .. from start in panel.Starts
               let together = panel.Treated.Where(region => region.Treatment.Start == start).ToArray()
               from period in Enumerable.Range(start, panel.Periods - start)
               select new GroupEffect(
                   start, period, together.Length,
                   Change(together, start, period) - Change(panel.Others, start, period)),
        ];

    private static Obstacle? ObstacleIn(Panel panel) =>
        !panel.IsComplete ? Obstacle.OutcomeMissing
        : panel.Starts is not [var first, ..] ? Obstacle.NobodyTreated
        : first <= 0 ? Obstacle.NothingBefore
        : !panel.Others.Any() ? Obstacle.NobodyToCompare
        : null;

    private static double Change(IEnumerable<PanelRegion> regions, int start, int period) =>
        regions.Average(region => region.Outcomes[period] - region.Outcomes[start - 1]);

    /// <summary>The mean over treated observations is the sum over treated regions of all that they rose since their
    /// last period before, less what never-treated regions rose in the same periods. Its variance is that of both, as
    /// regions are drawn independently: by the spread within each group (clustered), which needs two regions in each;
    /// or by that of the never treated, if all vary alike (conventional; Conley and Taber 2011), which needs but one
    /// treated.</summary>
    private static Estimate Average(Panel panel)
    {
        PanelRegion[] others = [.. panel.Others];
        var shared = new double[others.Length];
        var (sum, within, alike, cells, smallest) = (0.0, 0.0, 0.0, 0, others.Length);
        foreach (var group in panel.Treated.GroupBy(region => region.Treatment.Start).OrderBy(group => group.Key))
        {
            double[] rises = [.. group.Select(region => Rise(region, group.Key))];
            double[] placebos = [.. others.Select(region => Rise(region, group.Key))];
            for (var other = 0; other < shared.Length; other++)
            {
                shared[other] += rises.Length * placebos[other];
            }

            sum += rises.Sum() - rises.Length * placebos.Average();
            within += rises.Length * Variance(rises);
            alike += rises.Length * Variance(placebos);
            cells += rises.Length * (panel.Periods - group.Key);
            smallest = Math.Min(smallest, rises.Length);
        }

        var common = Variance(shared) / others.Length;
        return new Estimate(sum / cells)
        {
            Conventional = others.Length > 1
                ? new StandardError(Math.Sqrt(alike + common) / cells, others.Length - 1)
                : null,
            Clustered = smallest > 1
                ? new StandardError(
                    Math.Sqrt(within + common) / cells, panel.Regions.Length - panel.Starts.Length - 1)
                : null,
        };
    }

    private static double Rise(PanelRegion region, int start)
    {
        var rise = 0.0;
        for (var period = start; period < region.Outcomes.Length; period++)
        {
            rise += region.Outcomes[period] - region.Outcomes[start - 1];
        }

        return rise;
    }

    private static double Variance(double[] values)
    {
        var mean = values.Average();
        return values.Length < 2 ? 0 : values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1);
    }
}
