using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Participants;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class ProductivityUpliftTests : MetricContract
{
    protected override Metric Metric => new ProductivityUplift();

    /// <summary>There are no data elements in that market.</summary>
    protected override (double First, double Second, double Run) Expected =>
        (double.NaN, double.NaN, double.NaN);

    /// <summary>Ten firms of a sector make 100 each, with data that add 30 in all: 3 %; the sector without functions
    /// makes nothing that is counted.</summary>
    [Fact]
    public void It_is_what_data_add_over_what_is_made_without()
    {
        var population = new Population("makers", 10, DataMarkets.Buyer, Sector: "industry",
            Production: new ProductionFunction(new Constant(100), 0.5));
        var design = DataMarkets.Of() with { Populations = [population, population with { Sector = "health" }] };
        var output = new OutputRecord(design, 3);
        for (var firm = 0; firm < 10; firm++)
        {
            output.AddOutput(output.CellOf(1, population), Markets.Yuan(100));
        }

        output.AddGain(output.CellOf(1, population), Markets.Yuan(30));

        Assert.Equal(0.03, output.Uplift(0, "industry").Value, 1e-12);
        Assert.Equal(0.03, output.Uplift(2, null).Value, 1e-12);
        Assert.Equal(double.NaN, output.Uplift(0, "health").Value);
        Assert.Equal(double.NaN, output.Uplift(1, null).Value);
    }
}
