using Simulator.Market.Observation;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Theory;

/// <summary>Zero-intelligence traders: D. K. Gode and S. Sunder, Allocative efficiency of markets with
/// zero-intelligence traders, Journal of Political Economy 101(1), 1993. Their schedules are printed as figures only;
/// the targets are for the staircase of <see cref="SmithMarket"/>, computed by an independent program and, for
/// unconstrained traders, in closed form: equilibrium price 100, quantity 12, largest surplus 720.</summary>
public sealed class GodeSunder1993Tests
{
    private static readonly Lazy<(Trade[] Trades, double Efficiency)[]> threeUnits =
        new(() => [.. Runs(SmithMarket.Staircase(3, constrained: true), 250)]);

    [Fact]
    public void Constrained_traders_of_three_units_reach_99_percent_of_the_surplus_at_a_mean_price_of_100() =>
        CheckThreeUnits(threeUnits.Value);

    [SlowFact]
    [Trait("Speed", "Slow")]
    public void Constrained_traders_of_three_units_reach_99_percent_in_two_thousand_periods_too() =>
        CheckThreeUnits([.. Runs(SmithMarket.Staircase(3, constrained: true), 2_000)]);

    [Fact]
    public void Prices_converge_within_a_period()
    {
        var prices = threeUnits.Value
            .Select(run => run.Trades.Select(trade => trade.Price.Amount).ToArray()).ToArray();

        // Root mean squared deviation from 100, printed to one decimal: 26.9 at the first trade, 8.0 at the twelfth.
        Squares(prices, 0).Meets(26.9 * 26.9, rounding: 2 * 26.9 * 0.05);
        Squares(prices, 11).Meets(8.0 * 8.0, rounding: 2 * 8.0 * 0.05);
    }

    [Theory]
    [InlineData(2, 1.0)]
    [InlineData(4, 0.9885)]
    public void Efficiency_of_constrained_traders_barely_depends_on_their_units(int units, double efficiency) =>
        new Sample(Runs(SmithMarket.Staircase(units, constrained: true), 100).Select(run => run.Efficiency))
            .Meets(efficiency, units == 2 ? 0 : 0.0123, rounding: 0.00005);

    [Theory]
    [InlineData(2, 1.0)]
    [InlineData(3, 0.75)]
    [InlineData(4, 0.0)]
    public void Unconstrained_traders_exchange_everything_whatever_it_costs(int units, double efficiency)
    {
        // Closed form: every unit is traded, so that the surplus is the sum of values less the sum of costs.
        var market = SmithMarket.Staircase(units, constrained: false) with { Steps = 1_000_000 };
        foreach (var run in Runs(market, 20))
        {
            Assert.Equal(6 * units, run.Trades.Length);
            Assert.Equal(efficiency, run.Efficiency, 1e-9);
        }
    }

    /// <summary>D. Cliff and J. Bruten, Zero not enough: on the lower limit of agent intelligence for continuous double
    /// auction markets, HP Laboratories, 1997: the price of zero-intelligence traders need not be the equilibrium
    /// price. By symmetry around 100 the two markets deviate alike.</summary>
    [Theory]
    [InlineData(11, 6, 116.25)]
    [InlineData(6, 11, 83.70)]
    public void In_a_box_market_everything_efficient_is_traded_far_from_the_equilibrium_price(
        int buyers, int sellers, double meanPrice)
    {
        var market = new SmithMarket(new Constant(150), new Constant(50), buyers, sellers);
        var runs = Runs(market, 1_000).ToArray();

        Assert.All(runs, run => Assert.Equal((6, 1.0), (run.Trades.Length, run.Efficiency)));
        new Sample(runs.Select(run => run.Trades.Average(trade => trade.Price.Amount)))
            .Meets(meanPrice, rounding: 0.05);
    }

    [SlowFact]
    [Trait("Speed", "Slow")]
    public void A_hundred_constrained_traders_on_each_side_reach_96_percent() =>
        new Sample(Runs(new SmithMarket(new Uniform(0, 200), new Uniform(0, 200), 100, 100), 100)
            .Select(run => run.Efficiency)).Meets(0.960, 0.015, rounding: 0.0005);

    private static void CheckThreeUnits((Trade[] Trades, double Efficiency)[] runs)
    {
        // Printed: efficiency .9886 with a standard deviation of .0123, 12.51 trades, mean price 100.0.
        var efficiency = new Sample(runs.Select(run => run.Efficiency));
        efficiency.Meets(0.9886, 0.0123, rounding: 0.00005);
        Assert.InRange(efficiency.StandardDeviation, 0.0123 * 0.8, 0.0123 * 1.2);
        new Sample(runs.Select(run => (double)run.Trades.Length)).Meets(12.51, rounding: 0.005);
        new Sample(runs.Select(run => run.Trades.Average(trade => trade.Price.Amount))).Meets(100, rounding: 0.05);
    }

    private static Sample Squares(double[][] prices, int trade) =>
        new(prices.Where(run => run.Length > trade).Select(run => (run[trade] - 100) * (run[trade] - 100)));

    private static IEnumerable<(Trade[] Trades, double Efficiency)> Runs(
        SmithMarket market, int replications)
    {
        for (var replication = 0; replication < replications; replication++)
        {
            var (trades, efficiency) = market.Run(replication);
            yield return ([.. trades], efficiency);
        }
    }
}
