using System.Collections.Immutable;
using Simulator.Market.Oversight;

namespace Simulator.Analysis.Evaluation;

/// <summary>All that an analyst sees of a pilot: the outcome of every region in every period, who was treated from when
/// on, and how much. Whoever starts after the last period was never treated.</summary>
public sealed record Panel
{
    public static readonly Treatment Never = new(int.MaxValue, 0);

    /// <param name="regions">With outcomes of equally many periods.</param>
    /// <exception cref="ArgumentException">They are not equally many.</exception>
    public Panel(ImmutableArray<PanelRegion> regions)
    {
        Periods = regions is [var first, ..] ? first.Outcomes.Length : 0;
        Regions = regions.Any(region => region.Outcomes.Length != Periods)
            ? throw new ArgumentException("regions must have outcomes of equally many periods")
            : [.. regions.Select(region => region.Treatment.Start < Periods ? region : region with
            {
                Treatment = Never,
            })];
    }

    public int Periods { get; }

    public ImmutableArray<PanelRegion> Regions { get; }

    public IEnumerable<PanelRegion> Treated => Regions.Where(region => region.Treatment.IsEver);

    public IEnumerable<PanelRegion> Others => Regions.Where(region => !region.Treatment.IsEver);

    /// <summary>First periods of treatment, from the earliest.</summary>
    public ImmutableArray<int> Starts => [.. Treated.Select(region => region.Treatment.Start).Distinct().Order()];

    public bool IsComplete => Regions.All(region => region.IsComplete);

    /// <summary>The same outcomes under other treatments.</summary>
    /// <param name="treatments">One of each region.</param>
    public Panel Under(IReadOnlyList<Treatment> treatments) =>
        new([.. Regions.Select((region, number) => region with { Treatment = treatments[number] })]);

    /// <summary>Means over so many periods each, counted from the first start on and back from there, so that no mean
    /// is over both sides of it; what is left over at either end is dropped.</summary>
    public Panel Every(int periods)
    {
        var first = Starts is [var start, ..] ? Math.Max(start, 0) % periods : 0;
        var length = Math.Max(0, (Periods - first) / periods);
        return new([.. Regions.Select(region => new PanelRegion(
            [.. Enumerable.Range(0, length).Select(block => MeanOf(region, first + block * periods, periods))],
            region.Treatment is { IsEver: true } treatment
                ? treatment with { Start = CeilingOf(treatment.Start - first, periods) }
                : Never))]);
    }

    /// <summary>Of the periods that were measured.</summary>
    private static double MeanOf(PanelRegion region, int from, int periods)
    {
        var (sum, count) = (0.0, 0);
        foreach (var outcome in region.Outcomes.AsSpan(from, periods))
        {
            (sum, count) = double.IsFinite(outcome) ? (sum + outcome, count + 1) : (sum, count);
        }

        return sum / count;
    }

    private static int CeilingOf(int number, int divisor) =>
        number <= 0 ? 0 : (number + divisor - 1) / divisor;
}
