using System.Collections.Immutable;
using Simulator.Market.Participants;

namespace Simulator.Analysis;

/// <summary>Whether a member of a population gains by departing from its behavior while nobody else does (Lubin and
/// Parkes 2012 call what is left to gain a mechanism's approximate incentive compatibility). All departures are
/// measured under common random numbers.</summary>
/// <param name="factors">Tried for manipulations that have one.</param>
/// <param name="confidence">Of each interval.</param>
/// <param name="measure">Utility of the member that deviates in each replication, in currency.</param>
public sealed class IncentiveAudit(
    IEnumerable<double> factors, double confidence, Func<Deviation, IReadOnlyList<double>> measure)
{
    private readonly ImmutableArray<double> _factors = [.. factors.Distinct().Order()];

    public static ImmutableArray<Manipulation> Manipulations { get; } = [.. Enum.GetValues<Manipulation>()];

    /// <summary>Confidence of one interval for which all intervals of a table hold together (Bonferroni), at the
    /// <see cref="Summary.Confidence"/> of every other interval.</summary>
    public static double ConfidenceOf(int intervals) => 1 - (1 - Summary.Confidence) / Math.Max(intervals, 1);

    /// <summary>Departures that an audit of one population measures.</summary>
    public static int DeviationsOf(int factors) => 1 + Manipulations.Sum(each => HasFactor(each) ? factors : 1);

    /// <summary>The gain from every manipulation, in the sequence of <see cref="Manipulations"/>.</summary>
    public PopulationAudit Audit(string population)
    {
        var truth = measure(Deviation.None(population));
        return new PopulationAudit(
            population,
            Summary.Of(truth),
            [.. Manipulations.Select(each => ManipulationGain.Of(truth, Try(population, each), confidence))]);
    }

    private ImmutableArray<(double? Factor, IReadOnlyList<double> Utilities)> Try(
        string population, Manipulation manipulation) => HasFactor(manipulation)
        ? [.. _factors.Select(factor => ((double?)factor, measure(new Deviation(population, manipulation, factor))))]
        : [(null, measure(new Deviation(population, manipulation, 0)))];

    private static bool HasFactor(Manipulation manipulation) => manipulation != Manipulation.Withhold;
}
