namespace Simulator.Market.Participants;

/// <summary>One member departs from its behavior while everybody else keeps to theirs, with the same draws: incentive
/// compatibility says that it gains nothing (Hurwicz 1972). It is another member in every replication, in
/// turn.</summary>
/// <param name="Population">Name of the population that the member belongs to.</param>
/// <param name="Manipulation">What it does.</param>
/// <param name="Factor">Share of a limit by which its limits move, from 0 to 1; shading by 0 is to report as the
/// behavior does.</param>
public sealed record Deviation(string Population, Manipulation Manipulation, double Factor)
{
    public double Factor { get; } =
        Factor is >= 0 and <= 1 ? Factor : throw new ArgumentException("factor must lie between 0 and 1");

    /// <summary>No departure at all: what the gain from others is measured against.</summary>
    public static Deviation None(string population) => new(population, Manipulation.Shade, 0);

    /// <summary>Number in the population of the member that deviates.</summary>
    public static int MemberOf(int replication, int members) => replication % members;
}
