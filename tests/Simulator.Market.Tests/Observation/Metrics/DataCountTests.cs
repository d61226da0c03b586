using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class DataCountTests : MetricContract
{
    protected override Metric Metric => new DataCount(Counter.Disputes);

    /// <summary>There are no data elements in that market.</summary>
    protected override (double First, double Second, double Run) Expected => (double.NaN, double.NaN, 0);

    [Theory]
    [InlineData(Counter.Disputes, 3, "cases")]
    [InlineData(Counter.Fines, 3e-6, "CNY")]
    [InlineData(Counter.QualityMicros, 3e-6, "1")]
    [InlineData(Counter.PeriodsToList, 3, "periods")]
    public void Counts_are_read_in_their_unit(Counter counter, double expected, string unit)
    {
        var tally = new DataTally(1);
        tally.Add(0, counter, 3);

        Assert.Equal(expected, new DataCount(counter).Measure(Facts.Of(data: tally)).Value, 1e-12);
        Assert.Equal(unit, new DataCount(counter).Unit);
    }
}
