using System.Collections.Immutable;
using Simulator.Market.Randomness;
using Simulator.Market.Rules;
using Simulator.Market.Settlement.Splits;

namespace Simulator.Analysis.Theory.Checks;

/// <summary>What each player adds (Shapley 1953), by going through coalitions and by drawn sequences, and payments that
/// copies do not raise (Agarwal, Dahleh and Sarkar 2019). The largest error of drawn values falls as one over the
/// square root of the number of sequences; Hoeffding's bound for all of n players with probability 1 - delta is
/// sqrt(ln(2 n / delta) / (2 m)) times the range of what a player can add.</summary>
public static class ContributionChecks
{
    private const string Shapley = "Shapley 1953";
    private const string Exact = "O20";
    private const string Robust = "Agarwal, Dahleh & Sarkar 2019";
    private const double Printed = 5e-7;
    private const int Runs = 200;

    private static readonly double[] gaussian = [1, 2, 3, 4];
    private static readonly double[] gaussianValues = [0.145791, 0.214574, 0.258291, 0.290434];
    private static readonly double[] robustPay = [1 / 4.0, 1 / 6.0, 3 / 32.0, 1 / 20.0];

    public static ImmutableArray<ExactCheck> All =>
    [
        .. Game("airport, costs 1, 2, 3", 3, Largest, 1 / 3.0, 5 / 6.0, 11 / 6.0),
        .. Game("gloves, two left and one right", 3, Pairs, 1 / 6.0, 1 / 6.0, 2 / 3.0),
        .. Game("votes 50, 49, 1 of 51", 3, Majority, 2 / 3.0, 1 / 6.0, 1 / 6.0),
        new(Exact, Shapley, "permanent member of the Security Council", 421 / 2145.0, 1e-9,
            () => Values(15, SecurityCouncil)[0]),
        new(Exact, Shapley, "other member of the Security Council", 4 / 2145.0, 1e-9,
            () => Values(15, SecurityCouncil)[14]),
        .. gaussianValues.Select((value, place) => new ExactCheck(
            Exact, "Ghorbani & Zou 2019", $"Gaussian data of precision {place + 1} beside 1, 2, 3, 4", value, Printed,
            () => Divide(new ByContribution(), gaussian, 0)[place] * 10 / 11)),
        Error(100, 0.0377),
        Error(1000, 0.0118),
        new("O21", "Maleki et al. 2013", "share of runs within Hoeffding's bound, 1,000 sequences", 1, 0.05,
            () => Errors(1000).Count(error => error <= 0.0504) / (double)Runs),
        .. robustPay.Select((value, copies) => new ExactCheck(
            "O22", Robust, $"robust pay of one of two like sellers with {copies} copies", value, 1e-9,
            () => RobustPay(copies))),
    ];

    private static IEnumerable<ExactCheck> Game(
        string name, int players, Func<int, double> value, params double[] shares) =>
        shares.Select((share, player) => new ExactCheck(
            Exact, Shapley, $"player {player + 1}, {name}", share, 1e-9, () => Values(players, value)[player]));

    private static double[] Values(int players, Func<int, double> value)
    {
        var shares = new double[players];
        ShapleyValue.Of([.. Enumerable.Range(0, 1 << players).Select(value)], shares);
        return shares;
    }

    private static double Largest(int players) => players >= 4 ? 3 : players >= 2 ? 2 : players;

    private static double Pairs(int players) => players > 4 ? 1 : 0;

    private static double Majority(int players) =>
        50 * (players & 1) + 49 * (players >> 1 & 1) + (players >> 2) >= 51 ? 1 : 0;

    private static double SecurityCouncil(int players) =>
        (players & 31) == 31 && int.PopCount(players >> 5) >= 4 ? 1 : 0;

    private static double[] Divide(ByContribution split, double[] precisions, ulong seed)
    {
        var stream = new RandomStream(seed, 0, 0, Purpose.Contribution);
        var shares = new double[precisions.Length];
        split.Divide(
            [.. precisions.Select((precision, place) => new Contribution(precision, place))], ref stream, shares);
        return shares;
    }

    /// <summary>Of the value of a source, the worst of the four.</summary>
    private static IEnumerable<double> Errors(int samples)
    {
        var exact = Divide(new ByContribution(), gaussian, 0);
        return Enumerable.Range(1, Runs).Select(run =>
            Divide(new ByContribution(0, samples), gaussian, (ulong)run).Zip(exact)
                .Max(pair => Math.Abs(pair.First - pair.Second)) * 10 / 11);
    }

    /// <summary>The largest error of a run varies by less than half of its mean.</summary>
    private static ExactCheck Error(int samples, double target) => new(
        "O21", "Maleki et al. 2013", $"mean largest error, {samples} sequences", target,
        4 * target / 2 / Math.Sqrt(Runs), () => Errors(samples).Average());

    /// <summary>All hold the same data, so that each is like all others.</summary>
    private static double RobustPay(int copies)
    {
        Contribution[] sources = [.. Enumerable.Repeat(new Contribution(1e12, 0), copies + 2)];
        var stream = new RandomStream(0, 0, 0, Purpose.Contribution);
        var shares = new double[sources.Length];
        new ByContribution().Divide(sources, ref stream, shares);
        return shares[..(copies + 1)].Sum()
            * new ReplicationGuard(Math.Log(2)).Keeps(Contribution.Copies(sources, 0));
    }
}
