using System.Collections.Immutable;
using Simulator.Analysis.Games;

namespace Simulator.Analysis.Theory.Checks;

/// <summary>What data does to prices under linear demand: the seller gains G/4, the consumer loses 3G/8. Among drawn
/// consumers the changes have the variances G²/8 + GH/4 and m²G/16 + 9G²/32 + GH/4, their sum m²G/16 + G²/32.</summary>
public static class InformedPricingChecks
{
    private const string Result = "O14";
    private const string Source = "Bergemann, Bonatti & Gan 2022";
    private const double Exact = 1e-9;
    private const int Consumers = 100_000;

    public static ImmutableArray<ExactCheck> All =>
        [.. Point(2, 0.25, 0.15), .. Point(3, 0.5, 0), .. Point(1, 0.1, 0.4)];

    private static IEnumerable<ExactCheck> Point(double mean, double learned, double residual)
    {
        var game = new InformedPricing(mean, learned, residual);
        var at = $"m = {mean}, G = {learned}, H = {residual}";
        var common = learned * residual / 4;
        var shift = mean * mean * learned / 16;
        var square = learned * learned;
        return
        [
            new(Result, Source, $"change of producer surplus, {at}", learned / 4, Exact,
                () => game.WithData.Producer - game.WithoutData.Producer),
            new(Result, Source, $"change of consumer surplus, {at}", -3 * learned / 8, Exact,
                () => game.WithData.Consumer - game.WithoutData.Consumer),
            new(Result, Source, $"drawn change of producer surplus, {at}", learned / 4, Errors(square / 8 + common),
                () => Drawn(game).Producer),
            new(Result, Source, $"drawn change of consumer surplus, {at}", -3 * learned / 8,
                Errors(shift + 9 * square / 32 + common), () => Drawn(game).Consumer),
            new(Result, Source, $"drawn change of welfare, {at}", -learned / 8, Errors(shift + square / 32),
                () => Drawn(game).Producer + Drawn(game).Consumer),
        ];
    }

    private static (double Producer, double Consumer) Drawn(InformedPricing game) => game.DrawnChange(Consumers, 14);

    /// <summary>Four standard errors.</summary>
    private static double Errors(double variance) => 4 * Math.Sqrt(variance / Consumers);
}
