using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;

namespace Simulator.Market.Tests.Observation.Metrics;

public sealed class DataConcentrationTests
{
    /// <summary>One exchange has all deals; of three regions with 10, 10 and 20 cases the index is 1/16 + 1/16 + 1/4.
    /// </summary>
    [Fact]
    public void It_is_the_sum_of_squared_shares()
    {
        var run = new MarketRun(
            DataMarkets.Of() with { Metrics = [new DataConcentration(Counter.ExchangeDeals)] }, 1, 0, 50,
            EventDetail.None);
        while (!run.IsOver)
        {
            run.Advance();
        }

        Assert.Equal(1, run.Conclude().Values[0]);
        var tally = new DataTally(3);
        tally.Add(0, Counter.Leaks, 10);
        tally.Close();
        tally.Add(1, Counter.Leaks, 10);
        tally.Add(2, Counter.Leaks, 20);
        var counts = Enumerable.Range(0, tally.Regions).Select(region => (double)tally.SoFar(region, Counter.Leaks));
        Assert.Equal(0.375, Herfindahl.Of(counts).Value, 12);
    }
}
