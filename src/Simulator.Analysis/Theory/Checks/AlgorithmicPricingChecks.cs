using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Games;
using Simulator.Market.Participants.Pricing;

namespace Simulator.Analysis.Theory.Checks;

/// <summary>Sellers who learn by trial and error gain most of the monopoly profit: the mean of a few sessions with
/// learning rate 0.15, each until policies have settled, against an independent program, whose standard deviations
/// between sessions are .073 and .106; four standard errors are allowed.</summary>
public static class AlgorithmicPricingChecks
{
    private const int Sessions = 16;

    public static ImmutableArray<ExactCheck> All => [Gain(2e-5, 0.785, 0.073), Gain(4e-6, 0.858, 0.106)];

    private static ExactCheck Gain(double decay, double target, double sd) => new(
        "O16", "Calvano, Calzolari, Denicolò & Pastorello 2020",
        string.Create(CultureInfo.InvariantCulture, $"profit gain, beta = {decay}, {Sessions} sessions"),
        target, 4 * sd / Math.Sqrt(Sessions) + 0.0005, () => Play(decay));

    private static double Play(double decay)
    {
        var game = LogitBertrand.Symmetric(2, 2, 1, new LogitDemand(0.25));
        var pricing = new AlgorithmicPricing(game, 0.15, decay);
        return Enumerable.Range(0, Sessions).Average(session => pricing.Play(2020, session).ProfitGain);
    }
}
