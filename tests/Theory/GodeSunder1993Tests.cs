using Simulator.Analysis.Theory;
using Simulator.Market;
using Simulator.Market.Observation;
using Simulator.Scenarios;

namespace Simulator.Theory;

/// <summary>Zero-intelligence traders: D. K. Gode and S. Sunder, Allocative efficiency of markets with
/// zero-intelligence traders, Journal of Political Economy 101(1), 1993. What one number of a replication can tell, the
/// theory of scenarios/theory/gode-sunder-1993-zi-c.yaml says; this is the rest.</summary>
public sealed class GodeSunder1993Tests
{
    private const int Replications = 250;

    /// <summary>Root mean squared deviation from the equilibrium price of 100, from an independent program: 26.9 at the
    /// first trade, 8.0 at the twelfth, each to one decimal.</summary>
    [Fact]
    public void Prices_converge_within_a_period()
    {
        var scenario = ScenarioFile.Load(TheoryFiles.Find("gode-sunder-1993-zi-c.yaml"));
        var prices = Enumerable.Range(0, Replications).AsParallel().AsOrdered()
            .Select(number => Prices(scenario, number)).ToArray();

        Check(Squares(prices, 0), 26.9 * 26.9, rounding: 2 * 26.9 * 0.05);
        Check(Squares(prices, 11), 8.0 * 8.0, rounding: 2 * 8.0 * 0.05);
    }

    private static void Check(double[] squares, double target, double rounding)
    {
        var finding = Assert.Single(Judgment.Of(new Expectation("square", target), squares));
        Assert.InRange(finding.Value, target - finding.Tolerance - rounding, target + finding.Tolerance + rounding);
    }

    private static double[] Squares(double[][] prices, int trade) =>
        [.. prices.Where(run => run.Length > trade).Select(run => (run[trade] - 100) * (run[trade] - 100))];

    private static double[] Prices(Scenario scenario, int replication)
    {
        var run = new MarketRun(scenario.Design, scenario.Seed, replication, cohortSize: 64, EventDetail.Trades);
        var prices = new List<double>();
        while (!run.IsOver)
        {
            prices.AddRange(run.Advance().Trades.Select(trade => trade.Price.Amount));
        }

        return [.. prices];
    }
}
