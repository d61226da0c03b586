using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Evaluation;
using Simulator.Analysis.Evaluation.Estimators;
using Simulator.Market.Oversight;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Analysis.Theory.Checks;

/// <summary>A treated region that is a mixture of some others, beside idle ones, and an effect after the start: without
/// noise the mixture and the effect are found. The others' series are drawn: levels, trends and noise.</summary>
public static class SyntheticControlChecks
{
    private const int After = 10;

    private static readonly Normal normal = new(0, 1);

    public static ImmutableArray<ExactCheck> All =>
    [
        .. Of([0.2, 0.5, 0.3, 0, 0, 0], 20, -5),
        .. Of([0.6, 0.4, 0, 0, 0, 0], 12, 3),
        .. Of([0.1, 0.2, 0.3, 0.4, 0, 0, 0, 0, 0], 30, 0.7),
        .. Of([0, 1], 6, 0),
    ];

    private static ExactCheck[] Of(double[] weights, int before, double effect)
    {
        var at = string.Create(CultureInfo.InvariantCulture,
            $"{weights.Count(weight => weight > 0)} of {weights.Length} donors, {before} periods before");
        var panel = Panel(weights, before, effect);
        return
        [
            new("O37", "Abadie, Diamond & Hainmueller 2010", $"largest error of a weight, {at}", 0, 1e-3,
                () => SyntheticControl.Weights(panel).Zip(weights, (found, wanted) => Math.Abs(found - wanted)).Max()),
            new("O37", "Abadie, Diamond & Hainmueller 2010", $"effect, {at}", effect, 1e-6,
                () => new SyntheticControl().Estimate(panel).Effect),
        ];
    }

    private static Panel Panel(double[] weights, int before, double effect)
    {
        double[][] donors = [.. weights.Select((_, donor) => Series(donor, before + After))];
        var treated = Enumerable.Range(0, before + After).Select(period =>
            donors.Select((series, donor) => weights[donor] * series[period]).Sum()
                + (period >= before ? effect : 0));
        return new(
        [
            new PanelRegion([.. treated], new Treatment(before, 1)),
            .. donors.Select(series => new PanelRegion([.. series], Evaluation.Panel.Never)),
        ]);
    }

    private static double[] Series(int donor, int length)
    {
        var stream = new RandomStream(37, donor, -1, Purpose.Evaluation);
        var (level, trend) = (
            10 + 3 * normal.Quantile(stream.NextUniform()), 0.2 * normal.Quantile(stream.NextUniform()));
        var series = new double[length];
        for (var period = 0; period < length; period++)
        {
            series[period] = level + trend * period + normal.Quantile(stream.NextUniform());
        }

        return series;
    }
}
