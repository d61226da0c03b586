using System.Collections.Immutable;
using Simulator.Analysis.Evaluation;
using Simulator.Analysis.Evaluation.Estimators;
using Simulator.Market.Oversight;

namespace Simulator.Analysis.Theory.Checks;

/// <summary>The trap of pilots that start one after another while effects grow: without noise, group-time effects are
/// right, and two-way fixed effects are a weighted mean of comparisons some of which are with regions whose own effect
/// grows. Periods count from 1 in the words, and effects are 1 in the first period of treatment, 2 in the second.
/// Targets follow from the theorem by hand: of early from 3 and late from 8 among ten periods, weights are as .16, .21,
/// .10, .15 on 4.5, 2, 3, -2; of two early from 2, three late from 5 and five never among six, as 50, 120, 18, 36 on 3,
/// 1.5, 2, -1.</summary>
public static class StaggeredRolloutChecks
{
    private const string Bacon = "Goodman-Bacon 2021";
    private const string CallawaySantAnna = "Callaway & Sant'Anna 2021";
    private const double Exact = 1e-9;

    private static readonly Rollout three = new("early 4, late 7, of 9 periods", 9, [(4, 1), (7, 1), (0, 1)]);
    private static readonly Rollout long3 = new("early 3, late 8, of 10 periods", 10, [(3, 1), (8, 1), (0, 1)]);
    private static readonly Rollout many =
        new("2 early 2, 3 late 5, 5 never, of 6 periods", 6, [(2, 2), (5, 3), (0, 5)]);

    public static ImmutableArray<ExactCheck> All =>
    [
        TwoWay(three, 2), TwoWay(three.WithoutNever, 0.5), TwoWay(long3, 1.14 / 0.62), TwoWay(long3.WithoutNever, 0),
        TwoWay(many, 330 / 224.0),
        .. Weights(three, (1 / 3.0, 3.5), (1 / 6.0, 2), (1 / 3.0, 2), (1 / 6.0, -1)),
        .. Weights(three.WithoutNever, (0.5, 2), (0.5, -1)),
        .. Weights(long3, (0.16 / 0.62, 4.5), (0.1 / 0.62, 3), (0.21 / 0.62, 2), (0.15 / 0.62, -2)),
        .. Weights(many, (50 / 224.0, 3), (18 / 224.0, 2), (120 / 224.0, 1.5), (36 / 224.0, -1)),
        GroupTimeError(three), GroupTimeError(long3), GroupTimeError(many),
        OnTreated(three, 3), OnTreated(long3, 42 / 11.0), OnTreated(many, 39 / 16.0),
        Constant(three), Constant(long3), Constant(many),
    ];

    private static ExactCheck TwoWay(Rollout rollout, double target) => new(
        "O36", Bacon, $"two-way fixed effects, {rollout.Name}", target, Exact,
        () => new TwoWayFixedEffects().Estimate(rollout.Panel(Growing)).Effect);

    /// <summary>By start of the treated, those against treated ones first.</summary>
    private static IEnumerable<ExactCheck> Weights(Rollout rollout, params (double Weight, double Effect)[] targets) =>
        targets.Index().SelectMany(target => (ExactCheck[])
        [
            new("O36", Bacon, $"weight {target.Index + 1}, {rollout.Name}", target.Item.Weight, Exact,
                () => Ordered(rollout)[target.Index].Weight),
            new("O36", Bacon, $"comparison {target.Index + 1}, {rollout.Name}", target.Item.Effect, Exact,
                () => Ordered(rollout)[target.Index].Effect),
        ]);

    /// <summary>From the earliest start; of one start the never treated first, and the earliest after them.</summary>
    private static BaconComparison[] Ordered(Rollout rollout) =>
    [
        .. BaconDecomposition.Of(rollout.Panel(Growing)).OrderBy(comparison => comparison.Start)
            .ThenBy(comparison => comparison.Against == int.MaxValue ? -1 : comparison.Against),
    ];

    private static ExactCheck GroupTimeError(Rollout rollout) => new(
        "O36", CallawaySantAnna, $"largest error of group-time effects, {rollout.Name}", 0, Exact,
        () => GroupTime.Effects(rollout.Panel(Growing)).Max(effect =>
            Math.Abs(effect.Effect - Growing(effect.Period - effect.Start))));

    private static ExactCheck OnTreated(Rollout rollout, double target) => new(
        "O36", CallawaySantAnna, $"group-time effects on average, {rollout.Name}", target, Exact,
        () => new GroupTime().Estimate(rollout.Panel(Growing)).Effect);

    private static ExactCheck Constant(Rollout rollout) => new(
        "O36", Bacon, $"two-way fixed effects, constant effect 1, {rollout.Name}", 1, Exact,
        () => new TwoWayFixedEffects().Estimate(rollout.Panel(_ => 1)).Effect);

    /// <param name="since">Periods since the start.</param>
    private static double Growing(int since) => 1 + since;

    /// <param name="Name">In claims.</param>
    /// <param name="Periods">In the panel.</param>
    /// <param name="Groups">First period of treatment, from 1, or 0 for never; and how many regions.</param>
    private sealed record Rollout(string Name, int Periods, ImmutableArray<(int Start, int Regions)> Groups)
    {
        public Rollout WithoutNever =>
            new(Name + ", none never", Periods, [.. Groups.Where(group => group.Start > 0)]);

        public Panel Panel(Func<int, double> effect) => new(
        [
            .. from each in Groups.SelectMany(item => Enumerable.Repeat(item.Start - 1, item.Regions)).Index()
               let start = each.Item < 0 ? int.MaxValue : each.Item
               select new PanelRegion(
                   [.. Enumerable.Range(0, Periods).Select(period => 10 * each.Index + Math.Sin(period)
                       + (period >= start ? effect(period - start) : 0))],
                   new Treatment(start, 1)),
        ]);
    }
}
