using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Evaluation;
using Simulator.Analysis.Evaluation.Estimators;

namespace Simulator.Analysis.Theory.Checks;

/// <summary>How often an effect is seen that is there, and one that is not: by the noncentral t distribution, whose
/// targets are those of an independent program by the series of Lenth (1989), and in panels that are drawn.</summary>
public static class PilotPowerChecks
{
    private const int Panels = 10_000;
    private const int QuickPanels = 1_000;
    private const double Level = 0.05;
    private const double Printed = 5e-7;

    private static readonly PanelLaw persistent =
        new(10, 10, 52, 52, 0.024022577) { NoiseSd = 0.02, Persistence = 0.8 };

    public static ImmutableArray<ExactCheck> All =>
    [
        Power(64, 64, 0.5, 0.801460), Power(26, 26, 0.8, 0.807487), Power(394, 394, 0.2, 0.800593),
        Power(20, 60, 0.6, 0.631252), Power(3, 17, 1.5, 0.620339),
        Minimal("64+64 regions, noise 1", PlanOf(64, 64), 0.499069),
        Minimal("5+5 regions, noise 1", PlanOf(5, 5), 2.024439),
        Minimal("10+10 regions, 52+52 periods, persistence 0.8, noise 0.02",
            new(10, 10, 52, 52, 0.02) { Persistence = 0.8 }, 0.024023),
        Minimal("5+35 regions, 13+26 periods, persistence 0.5, noise 0.1",
            new(5, 35, 13, 26, 0.1) { Persistence = 0.5 }, 0.086759),
        Rejections(new Naive(), new PanelLaw(64, 64, 0, 1, 0.5), 0.801460),
        Rejections(new Naive(), new PanelLaw(20, 60, 0, 1, 0.6), 0.631252),
        Rejections(new Naive(), new PanelLaw(3, 17, 0, 1, 1.5), 0.620339),
        Rejections(new Naive(), new PanelLaw(64, 64, 0, 1, 0), Level),
        Rejections(new Naive(), new PanelLaw(20, 60, 0, 1, 0), Level),
        Rejections(new Naive(), new PanelLaw(3, 17, 0, 1, 0), Level),
        Rejections(new DifferenceInDifferences(), persistent, 0.8),
        Rejections(new DifferenceInDifferences(), persistent with { Effect = 0 }, Level),
    ];

    private static PilotPlan PlanOf(int treated, int others) => new(treated, others, 0, 1, 1);

    private static ExactCheck Power(int treated, int others, double effect, double target) => Of(
        string.Create(CultureInfo.InvariantCulture, $"power, {treated}+{others} regions, effect {effect}"), target,
        Printed, () => PlanOf(treated, others).Power(effect, Level));

    private static ExactCheck Minimal(string at, PilotPlan plan, double target) => Of(
        $"effect seen with .8, {at}", target, Printed, () => plan.MinimalEffect(0.8, Level));

    private static ExactCheck Rejections(IEstimator estimator, PanelLaw law, double target) => Of(
        string.Create(CultureInfo.InvariantCulture,
            $"drawn, {law.Treated}+{law.Others} regions, {law.Before}+{law.After} periods, effect {law.Effect}"),
        target, Tolerance(target, Panels), () => RejectedShare(estimator, law, Panels)) with
        {
            Quick = (() => RejectedShare(estimator, law, QuickPanels), Tolerance(target, QuickPanels)),
        };

    private static ExactCheck Of(string claim, double target, double tolerance, Func<double> compute) =>
        new("O38", "Cohen 1988", claim, target, tolerance, compute);

    private static double Tolerance(double share, int panels) => 4 * Math.Sqrt(share * (1 - share) / panels);

    private static double RejectedShare(IEstimator estimator, PanelLaw law, int panels) =>
        Enumerable.Range(0, panels).Count(number =>
        {
            var estimate = estimator.Estimate(law.Draw(number));
            return estimate.Conventional!.Value.PValue(estimate.Effect) <= Level;
        }) / (double)panels;
}
