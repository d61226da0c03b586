using Simulator.Market;
using Simulator.Market.Observation;
using Simulator.Scenarios;

namespace Simulator.Theory;

/// <summary>D. Bergemann, A. Bonatti and T. Gan, The economics of social data, RAND Journal of Economics 53(2), 2022:
/// what one seller's prices that follow data change, for a consumer with demand w - p of whose w data tell a variance
/// G. The same consumers meet both prices.</summary>
public sealed class BergemannBonattiGan2022Tests
{
    private const int Replications = 3_000;

    /// <summary>By consumer: G / 4, -3 G / 8 and -G / 8.</summary>
    /// <param name="point">Of the scenario, with data; the next one is without.</param>
    /// <param name="learned">G.</param>
    /// <param name="consumers">In a replication.</param>
    [Theory]
    [InlineData(0, 0.25, 10)]
    [InlineData(2, 0.49, 10)]
    [InlineData(4, 0.04, 20)]
    public void Data_move_surplus_to_the_seller_and_lose_some(int point, double learned, int consumers)
    {
        var (with, without) = (Surpluses(point), Surpluses(point + 1));

        Change(with, without, values => values[1]).Meets(consumers * learned / 4);
        Change(with, without, values => values[2]).Meets(-consumers * 3 * learned / 8);
        Change(with, without, values => values[1] + values[2]).Meets(-consumers * learned / 8);
    }

    private static Sample Change(double[][] with, double[][] without, Func<double[], double> read) =>
        new(with.Zip(without, (after, before) => read(after) - read(before)));

    /// <summary>By replication: trades, and surplus of the seller and the consumers.</summary>
    private static double[][] Surpluses(int point)
    {
        var path = TheoryFiles.Find("bergemann-bonatti-gan-2022-data-prices.yaml");
        var scenario = ScenarioFile.Load(path, ScenarioFile.Load(path).Theory!.Points[point].Set);
        return [.. Enumerable.Range(0, Replications).Select(replication =>
        {
            var run = new MarketRun(scenario.Design, scenario.Seed, replication, 100, EventDetail.None);
            while (!run.IsOver)
            {
                run.Advance();
            }

            return run.Conclude().Values.ToArray();
        })];
    }
}
