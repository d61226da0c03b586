namespace Simulator.Analysis.Evaluation.Estimators;

/// <summary>Treated less others: the mean outcome where and while there is treatment, less that of all other
/// observations from the first start on. What treated regions were ahead by anyway is taken for an effect.</summary>
public sealed record Naive : IEstimator
{
    public Estimate Estimate(Panel panel)
    {
        if (!panel.IsComplete || panel.Starts is not [var start, ..])
        {
            return Evaluation.Estimate.Barred(
                panel.IsComplete ? Obstacle.NobodyTreated : Obstacle.OutcomeMissing);
        }

        var first = Math.Max(start, 0);
        var (regressor, outcome) = (Cells(panel, first, TreatedIn), Cells(panel, first, OutcomeIn));
        return regressor.Any(value => value != 0)
            ? FixedEffects.Slope(regressor, outcome, panel.Periods - first, (1, 0))
            : Evaluation.Estimate.Barred(Obstacle.NobodyToCompare);
    }

    private static double[] Cells(Panel panel, int first, Func<PanelRegion, int, double> read)
    {
        double[] cells = [.. panel.Regions.SelectMany(region =>
            Enumerable.Range(first, panel.Periods - first).Select(period => read(region, period)))];
        var mean = cells.Average();
        return [.. cells.Select(cell => cell - mean)];
    }

    private static double TreatedIn(PanelRegion region, int period) => period >= region.Treatment.Start ? 1 : 0;

    private static double OutcomeIn(PanelRegion region, int period) => region.Outcomes[period];
}
