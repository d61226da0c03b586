using System.Collections.Immutable;
using Simulator.Market;
using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Theory;

/// <summary>A double auction of zero-intelligence traders with induced values. A step of the protocol is a period:
/// every trader with units left submits a quote, and the venue hears one of them, drawn at random. A quote replaces the
/// standing one only if it is better, a crossing quote trades at the standing one, and a trade empties the
/// book.</summary>
/// <param name="Values">Entry unit * buyers + buyer.</param>
/// <param name="Costs">Entry unit * sellers + seller.</param>
/// <param name="Buyers">How many.</param>
/// <param name="Sellers">How many.</param>
/// <param name="Constrained">Whether quotes never make a loss.</param>
internal sealed record SmithMarket(
    Distribution Values, Distribution Costs, int Buyers, int Sellers, bool Constrained = true)
{
    private const ulong Seed = 1993;

    /// <summary>Units of each trader.</summary>
    public int Units { get; init; } = 1;

    /// <summary>Steps after which the market closes.</summary>
    public int Steps { get; init; } = 20_000;

    /// <summary>The market of Gode and Sunder as laid out in closed form: 6 buyers and 6 sellers with u units, values
    /// 157.5 - 5k and costs 42.5 + 5k for k = 0, ..., 6u - 1, unit by unit.</summary>
    public static SmithMarket Staircase(int units, bool constrained) => new(
        new Listed([.. Enumerable.Range(0, 6 * units).Select(k => 157.5 - 5 * k)]),
        new Listed([.. Enumerable.Range(0, 6 * units).Select(k => 42.5 + 5 * k)]),
        6,
        6,
        constrained) { Units = units };

    public MarketDesign Design => new(
        "zero intelligence",
        new Calendar(new DateOnly(1993, 1, 1), 1, Steps),
        [],
        [new Good("unit", new NonExclusive(), Standard: true)],
        [
            new Population("buyers", Buyers, Trader(Side.Buy, Values), Money: new Constant(100_000)),
            new Population("sellers", Sellers, Trader(Side.Sell, Costs)),
        ],
        [
            new Venue("pit", new ContinuousDoubleAuction(
                Improvement: true, ClearAfterTrade: true, Standing: true, Arrivals: 1)),
        ],
        [],
        [new AllocativeEfficiency()]);

    /// <summary>The trades of one replication, and its efficiency. Ends early where nothing more can happen: when one
    /// side has no unit left.</summary>
    public (ImmutableArray<Trade> Trades, double Efficiency) Run(int replication)
    {
        var run = new MarketRun(Design, Seed, replication, cohortSize: 64, EventDetail.Trades);
        var trades = ImmutableArray.CreateBuilder<Trade>();
        while (!run.IsOver && CanTrade(run.Accounts.Span))
        {
            trades.AddRange(run.Advance().Trades);
        }

        return (trades.ToImmutable(), run.Conclude().Values[0]);
    }

    private ZeroIntelligence Trader(Side side, Distribution worth) =>
        new ZeroIntelligence(side, worth, Money.FromAmount(200), Constrained, Units);

    /// <summary>Constrained traders of listed worths stop when the best value left is below the least cost.</summary>
    private bool CanTrade(ReadOnlySpan<Account> accounts)
    {
        var (value, cost) = (double.NegativeInfinity, double.PositiveInfinity);
        for (var trader = 0; trader < accounts.Length; trader++)
        {
            var buys = trader < Buyers;
            var done = buys ? accounts[trader].Acquired : accounts[trader].Delivered;
            if (done == Units)
            {
                continue;
            }

            if (buys)
            {
                value = Math.Max(value, Worth(Values, trader + done * Buyers, 1));
            }
            else
            {
                cost = Math.Min(cost, Worth(Costs, trader - Buyers + done * Sellers, 0));
            }
        }

        return Constrained ? value >= cost : value > double.NegativeInfinity && cost < double.PositiveInfinity;
    }

    private static double Worth(Distribution worth, int entry, double unlisted) =>
        worth is Listed list ? list.Values[entry % list.Values.Length] : unlisted;
}
