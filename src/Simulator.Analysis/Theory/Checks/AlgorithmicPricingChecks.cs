using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Games;
using Simulator.Market.Participants.Pricing;

namespace Simulator.Analysis.Theory.Checks;

/// <summary>Sellers who learn by trial and error gain most of the monopoly profit. Means over sessions, each until
/// policies have settled, are held against an independent program whose standard deviations between sessions are .073
/// and .106: 200 sessions may be .025 off, and others four standard errors. A standard deviation of n normal numbers
/// has the standard error sd / sqrt(2n).</summary>
public static class AlgorithmicPricingChecks
{
    private const string Result = "O16";

    private const string Source = "Calvano, Calzolari, Denicolò & Pastorello 2020";

    private const int Sessions = 200;

    /// <summary>Where each takes long.</summary>
    private const int LongSessions = 64;

    private const int QuickSessions = 8;

    private const double OfMean = 0.025;

    public static ImmutableArray<ExactCheck> All =>
    [
        .. Gain(0.15, 2e-5, Sessions, 0.785, OfMean), .. Spread(0.15, 2e-5, Sessions, 0.073),
        .. Gain(0.15, 4e-6, LongSessions, 0.858, 4 * 0.106 / Math.Sqrt(LongSessions)),
        .. Spread(0.15, 4e-6, LongSessions, 0.106),
        .. Gain(0.1, 1e-5, Sessions, 0.826, OfMean),
        .. Gain(0.05, 2e-5, Sessions, 0.725, OfMean),
    ];

    private static ExactCheck[] Gain(double rate, double decay, int sessions, double target, double tolerance) =>
    [
        new(Result, Source, "mean profit gain, " + At(rate, decay), target, tolerance,
            () => Play(rate, decay, sessions).Average())
        {
            Quick = (() => Play(rate, decay, QuickSessions).Average(),
                tolerance * Math.Sqrt((double)sessions / QuickSessions)),
        },
    ];

    private static ExactCheck[] Spread(double rate, double decay, int sessions, double target) =>
    [
        new(Result, Source, "sd of the profit gain, " + At(rate, decay), target, 4 * target / Math.Sqrt(2 * sessions),
            () => SdOf(Play(rate, decay, sessions)))
        {
            Quick = (() => SdOf(Play(rate, decay, QuickSessions)), 4 * target / Math.Sqrt(2 * QuickSessions)),
        },
    ];

    private static string At(double rate, double decay) =>
        string.Create(CultureInfo.InvariantCulture, $"alpha {rate}, beta {decay}");

    private static double SdOf(ImmutableArray<double> gains) => Summary.Of(gains).Sd!.Value;

    private static ImmutableArray<double> Play(double rate, double decay, int sessions)
    {
        var game = LogitBertrand.Symmetric(2, 2, 1, new LogitDemand(0.25));
        var pricing = new AlgorithmicPricing(game, rate, decay);
        return [.. Enumerable.Range(0, sessions).Select(session => pricing.Play(2020, session).ProfitGain)];
    }
}
