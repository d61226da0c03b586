using System.Collections.Immutable;

namespace Simulator.Analysis.Evaluation.Estimators;

/// <summary>The mean of treated regions less that of a mixture of never-treated ones which is like them before the
/// start: weights are not negative, sum to one and fit the periods before by least squares (Abadie, Diamond and
/// Hainmueller 2010). It has no standard error; permutations are ranked by how many times worse the mixture fits after
/// the start than before it.</summary>
public sealed record SyntheticControl : IEstimator
{
    public Estimate Estimate(Panel panel)
    {
        if (Contrast.ObstacleIn(panel) is { } obstacle)
        {
            return Evaluation.Estimate.Barred(obstacle);
        }

        var start = panel.Starts[0];
        var gaps = Gaps(panel, Weights(panel));
        var (before, after) = (MeanSquare(gaps[..start]), MeanSquare(gaps[start..]));
        return new Estimate(gaps[start..].Average()) { Statistic = after == 0 ? 0 : Math.Sqrt(after / before) };
    }

    /// <summary>Of never-treated regions, in their sequence.</summary>
    /// <param name="panel">With one start.</param>
    public static ImmutableArray<double> Weights(Panel panel)
    {
        var start = panel.Starts[0];
        double[] target = [.. Enumerable.Range(0, start).Select(period => Mean(panel, period))];
        return SimplexFit.Weights([.. panel.Others.Select(region => region.Outcomes[..start].ToArray())], target);
    }

    private static double[] Gaps(Panel panel, ImmutableArray<double> weights)
    {
        PanelRegion[] others = [.. panel.Others];
        return [.. Enumerable.Range(0, panel.Periods).Select(period =>
            Mean(panel, period) - others.Select((region, number) => weights[number] * region.Outcomes[period]).Sum())];
    }

    private static double Mean(Panel panel, int period) => panel.Treated.Average(region => region.Outcomes[period]);

    private static double MeanSquare(double[] gaps) => gaps.Average(gap => gap * gap);
}
