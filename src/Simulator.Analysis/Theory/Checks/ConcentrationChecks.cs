using System.Collections.Immutable;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Analysis.Theory.Checks;

/// <summary>Inequality and concentration, of lists by hand and of laws by their closed forms. Zipf's law over ten has
/// shares 1 / (k H), with H = 7381 / 2520. Of a law the coefficient is that of 10,000 draws: its standard deviation is
/// .0046 and .0037 (delta method), and sqrt(1 / (12 (n - 1))) for exponentials, of which it is the mean of n - 1
/// uniforms (Gail and Gastwirth 1978); four of them are allowed.</summary>
public static class ConcentrationChecks
{
    private const string Result = "O19";
    private const double Printed = 5e-7;
    private const int Draws = 10_000;

    private static readonly double[] zipf = [.. Enumerable.Range(1, 10).Select(rank => 1.0 / rank)];

    public static ImmutableArray<ExactCheck> All =>
    [
        Gini("1, 2, 3, 4, 5", 4 / 15.0, 1e-12, () => [1, 2, 3, 4, 5]),
        Gini("equal shares", 0, 1e-12, () => [7, 7, 7]),
        Gini("one of four has all", 0.75, 1e-12, () => [0, 0, 0, 8]),
        Gini("Zipf over ten", 0.417166, Printed, () => zipf),
        Gini("lognormal, sigma = 1, drawn", 0.520500, 4 * 0.0046, () => Draw(new Lognormal(0, 1))),
        Gini("Pareto, shape 3, drawn", 0.2, 4 * 0.0037, () => Draw(new Pareto(1, 3))),
        Gini("exponential, drawn", 0.5, 4 * Math.Sqrt(1 / (12.0 * (Draws - 1))), () => Draw(new Exponential(1))),
        new(Result, "Herfindahl 1950", "four equal sellers", 0.25, 1e-12, () => Herfindahl.Of([3, 3, 3, 3]).Value),
        new(Result, "Herfindahl 1950", "1, 2, 3, 4", 0.3, 1e-12, () => Herfindahl.Of([1, 2, 3, 4]).Value),
        new(Result, "Herfindahl 1950", "Zipf over ten", 0.180650, Printed, () => Herfindahl.Of(zipf).Value),
        Ratio(4, 0.711286, Printed),
        Ratio(1, 2520 / 7381.0, 1e-12),
    ];

    private static ExactCheck Gini(string claim, double target, double tolerance, Func<double[]> values) => new(
        Result, "Gini 1912", $"coefficient, {claim}", target, tolerance,
        () => Market.Observation.Metrics.Gini.Of(values()).Value);

    private static ExactCheck Ratio(int largest, double target, double tolerance) => new(
        Result, "Zipf 1949", $"CR{largest}, Zipf over ten", target, tolerance,
        () => ConcentrationRatio.Of(zipf, largest).Value);

    private static double[] Draw(Distribution law)
    {
        var stream = new RandomStream(1912, 0, 0, Purpose.Endowment);
        var values = new double[Draws];
        for (var place = 0; place < Draws; place++)
        {
            values[place] = law.Draw(ref stream, place);
        }

        return values;
    }
}
