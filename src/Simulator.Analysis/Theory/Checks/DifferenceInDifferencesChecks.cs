using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Evaluation.Estimators;

namespace Simulator.Analysis.Theory.Checks;

/// <summary>Two means before and two after: with n and m regions, s and t periods and noise of one, an estimate has the
/// standard deviation sqrt((1/s + 1/t) (1/n + 1/m)), and its 95% interval holds the effect in 95 of 100 panels. A gap
/// between trends goes into the estimate as it is.</summary>
public static class DifferenceInDifferencesChecks
{
    private const int Panels = 5_000;
    private const int QuickPanels = 500;
    private const double Level = 0.05;

    public static ImmutableArray<ExactCheck> All =>
    [
        .. Sampling(new PanelLaw(100, 100, 1, 1, 0.5), 0.2),
        .. Sampling(new PanelLaw(20, 80, 1, 1, -0.3), Math.Sqrt(2 * (1 / 20.0 + 1 / 80.0))),
        .. Sampling(new PanelLaw(10, 30, 3, 2, 0), Math.Sqrt((1 / 3.0 + 1 / 2.0) * (1 / 10.0 + 1 / 30.0))),
        Bias(new PanelLaw(100, 100, 1, 1, 0.5), 0.1),
        Bias(new PanelLaw(20, 80, 1, 1, -0.3), -0.25),
        Bias(new PanelLaw(10, 30, 3, 2, 0), 1),
    ];

    private static ExactCheck[] Sampling(PanelLaw law, double sd) =>
    [
        Of("mean", law, law.Effect, panels => 4 * sd / Math.Sqrt(panels), panels => Summarize(law, panels).Mean),
        Of("sd", law, sd, panels => 4 * sd / Math.Sqrt(2 * panels), panels => Summarize(law, panels).Sd!.Value),
        Of("coverage", law, 1 - Level, panels => 4 * Math.Sqrt(Level * (1 - Level) / panels),
            panels => Coverage(law, panels)),
    ];

    private static ExactCheck Of(
        string what, PanelLaw law, double target, Func<int, double> tolerance, Func<int, double> compute) =>
        new("O35", "Bertrand, Duflo & Mullainathan 2004", $"{what}, {At(law)}", target, tolerance(Panels),
            () => compute(Panels))
        {
            Quick = (() => compute(QuickPanels), tolerance(QuickPanels)),
        };

    private static ExactCheck Bias(PanelLaw law, double gap) => new(
        "O35", "Bertrand, Duflo & Mullainathan 2004",
        string.Create(CultureInfo.InvariantCulture, $"bias of a trend gap of {gap}, {At(law)}"), gap, 1e-9,
        () => new DifferenceInDifferences().Estimate((law with { NoiseSd = 0, Gap = gap }).Draw(0)).Effect
            - law.Effect);

    private static Summary Summarize(PanelLaw law, int panels) => Summary.Of(
        Enumerable.Range(0, panels).Select(number => new DifferenceInDifferences().Estimate(law.Draw(number)).Effect));

    private static double Coverage(PanelLaw law, int panels) => Enumerable.Range(0, panels).Count(number =>
    {
        var estimate = new DifferenceInDifferences().Estimate(law.Draw(number));
        var interval = estimate.Conventional!.Value.Interval(estimate.Effect, Level);
        return interval.Low <= law.Effect && law.Effect <= interval.High;
    }) / (double)panels;

    private static string At(PanelLaw law) => string.Create(
        CultureInfo.InvariantCulture,
        $"{law.Treated}+{law.Others} regions, {law.Before}+{law.After} periods, effect {law.Effect}");
}
