using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Participants;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class BuyerShareTests : MetricContract
{
    protected override Metric Metric => new BuyerShare(Size: FirmSize.Small);

    /// <summary>There are no data elements in that market.</summary>
    protected override (double First, double Second, double Run) Expected =>
        (double.NaN, double.NaN, double.NaN);

    [Fact]
    public void It_is_of_the_value_bought()
    {
        var small = new Population("small", 1, DataMarkets.Buyer, Sector: "industry", Size: FirmSize.Small);
        var large = new Population("large", 1, DataMarkets.Buyer, Sector: "finance", Size: FirmSize.Large);
        var output = new OutputRecord(DataMarkets.Of() with { Populations = [small, large] }, 3);
        output.AddBought(output.CellOf(0, small), Markets.Yuan(20));
        output.AddBought(output.CellOf(1, large), Markets.Yuan(60));

        Assert.Equal(0.25, output.Bought(0, null, FirmSize.Small).Value);
        Assert.Equal(0.75, output.Bought(0, "finance", null).Value);
        Assert.Equal(0, output.Bought(0, "finance", FirmSize.Small).Value);
        Assert.Equal(1, output.Bought(1, "industry", null).Value);
    }
}
