using System.Collections.Immutable;
using Simulator.Analysis.Games;

namespace Simulator.Analysis.Theory.Checks;

/// <summary>Critical mass: shares that expect themselves solve n(1 - n) = p.</summary>
public static class NetworkDemandChecks
{
    private const string Result = "O32";
    private const string Source = "Rohlfs 1974";
    private const double Exact = 1e-6;

    public static ImmutableArray<ExactCheck> All =>
    [
        .. Roots(1, 0.16, 0.2, 0.8),
        .. Roots(1, 0.21, 0.3, 0.7),
        .. Roots(2, 0.18, 0.1, 0.9),
        new(Result, Source, "share with most revenue", 2.0 / 3, Exact, () => new NetworkDemand().MostRevenue().Share),
        new(Result, Source, "most revenue", 4.0 / 27, Exact, () => new NetworkDemand().MostRevenue().Revenue),
        new(Result, Source, "most revenue, strength 3", 4.0 / 9, Exact,
            () => new NetworkDemand(3).MostRevenue().Revenue),
        new(Result, Source, "highest price with a market", 0.25, Exact, () => new NetworkDemand().ChokePrice),
        new(Result, Source, "share if everybody starts, price .2501", 0, Exact,
            () => new NetworkDemand().Settle(0.2501, 1)),
        new(Result, Source, "share if everybody starts, price .2499", 0.51, Exact,
            () => new NetworkDemand().Settle(0.2499, 1)),
    ];

    private static IEnumerable<ExactCheck> Roots(double strength, double price, double critical, double lasting)
    {
        var demand = new NetworkDemand(strength);
        var at = $"price {price}, strength {strength}";
        return
        [
            new(Result, Source, $"critical mass, {at}", critical, Exact, () => demand.Roots(price)!.Value.Critical),
            new(Result, Source, $"lasting market, {at}", lasting, Exact, () => demand.Roots(price)!.Value.Lasting),
            new(Result, Source, $"share from just below, {at}", 0, Exact, () => demand.Settle(price, critical - 0.01)),
            new(Result, Source, $"share from just above, {at}", lasting, Exact,
                () => demand.Settle(price, critical + 0.01)),
        ];
    }
}
