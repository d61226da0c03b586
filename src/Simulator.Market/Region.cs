using System.Collections.Immutable;

namespace Simulator.Market;

/// <summary>A place with rules of its own, and what it starts from. A plain name is a region like the reference: full
/// coverage, maturity 1, no growth.</summary>
/// <param name="Name">For people; <c>abroad</c> is the rest of the world.</param>
/// <param name="Infrastructure">Share of the region that networks and computing power reach, above 0 up to 1. What
/// delivery, computing under protection and deals cost there, and what waiting costs, is divided by it.</param>
/// <param name="Maturity">Digital maturity relative to the reference: multiplies how often firms need data and how many
/// purchases they can absorb; below 1, it is the share of applications to an exchange that are complete.</param>
/// <param name="GrowthRate">By which needs grow in a year.</param>
/// <param name="Setting">Urban, rural or abroad.</param>
/// <param name="Neighbors">Names of the regions next to it, on both sides: data from there lose less of their worth by
/// the distance (<c>neighbor-share</c> of a data buyer).</param>
public sealed record Region(
    string Name,
    double Infrastructure = 1,
    double Maturity = 1,
    double GrowthRate = 0,
    Setting Setting = Setting.Urban,
    ImmutableArray<string>? Neighbors = null)
{
    /// <summary>The region of this name is the rest of the world.</summary>
    public const string Abroad = "abroad";

    public double Infrastructure { get; } = Infrastructure is > 0 and <= 1
        ? Infrastructure
        : throw new ArgumentException("infrastructure must lie above 0 and be at most 1");

    public double Maturity { get; } =
        Maturity is >= 0 and <= 100 ? Maturity : throw new ArgumentException("maturity must lie between 0 and 100");

    public double GrowthRate { get; } = GrowthRate is >= -1 and <= 10
        ? GrowthRate
        : throw new ArgumentException("growth-rate must lie between -1 and 10");

    public static implicit operator Region(string name) => new(name);
}
