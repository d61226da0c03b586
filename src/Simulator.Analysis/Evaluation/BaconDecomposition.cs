using System.Collections.Immutable;

namespace Simulator.Analysis.Evaluation;

/// <summary>What an estimate with two-way fixed effects is made of (Goodman-Bacon 2021, theorem 1): for groups that
/// start in k and l, with shares n of regions and D of treated periods, the weight of k against l is in proportion to
/// n(k) n(l) (D(k) - D(l)) (1 - D(k)) if k is the earlier, and to n(k) n(l) D(k) (D(l) - D(k)) if it is the
/// later.</summary>
public static class BaconDecomposition
{
    /// <returns>The comparisons, from the earliest start; empty if there is nothing to compare.</returns>
    public static ImmutableArray<BaconComparison> Of(Panel panel)
    {
        if (!panel.IsComplete)
        {
            return [];
        }

        var groups = panel.Regions.GroupBy(region => Math.Max(region.Treatment.Start, 0)).OrderBy(group => group.Key)
            .Select(group => new Group(group.Key, [.. group], panel.Periods)).ToArray();
        BaconComparison[] comparisons =
        [
            .. from one in groups
               from other in groups
               where one.Start != other.Start
               let weight = WeightOf(one, other)
               where weight > 0
               select new BaconComparison(one.Start, other.Start, weight, EffectOf(one, other, panel.Periods)),
        ];
        var total = comparisons.Sum(comparison => comparison.Weight);
        return [.. comparisons.Select(comparison => comparison with { Weight = comparison.Weight / total })];
    }

    /// <summary>The weight of comparisons with regions that are treated already.</summary>
    public static double ForbiddenShare(Panel panel) =>
        Of(panel).Where(comparison => comparison.IsForbidden).Sum(comparison => comparison.Weight);

    private static double WeightOf(Group one, Group other) => one.Regions.Length * other.Regions.Length
        * (one.Start < other.Start
            ? (one.Share - other.Share) * (1 - one.Share)
            : one.Share * (other.Share - one.Share));

    /// <summary>Up to where the other starts, or from there on.</summary>
    private static double EffectOf(Group one, Group other, int periods)
    {
        var (first, last) = one.Start < other.Start ? (0, Math.Min(other.Start, periods)) : (other.Start, periods);
        return Change(one) - Change(other);

        double Change(Group group) => group.Regions.Average(region =>
            region.Mean(one.Start, last) - region.Mean(first, one.Start));
    }

    private sealed record Group(int Start, ImmutableArray<PanelRegion> Regions, int Periods)
    {
        public double Share => Start < Periods ? (Periods - Start) / (double)Periods : 0;
    }
}
