using Simulator.Market.Incidents;
using Simulator.Market.Observation;

namespace Simulator.Market.Tests.Incidents;

public sealed class TrustShockTests
{
    [Fact]
    public void Trust_is_lost_at_once_and_regained_slowly()
    {
        var design = DataMarkets.Of(null, [new TrustShock(0.5) { From = Markets.Start.AddDays(3) }]);
        var run = new MarketRun(design, 1, 0, 50, EventDetail.None);
        var trust = Enumerable.Range(0, 6).Select(_ =>
        {
            run.Advance();
            return run.View.Board!.Trust[1];
        }).ToArray();

        // From 1, in period 3 half is lost; a tenth of what is missing comes back at the end of every period.
        Assert.Equal([1, 1, 1, 0.55, 0.595, 0.6355], trust.Select(each => Math.Round(each, 10)));
    }

    [Fact]
    public void Other_regions_keep_their_trust()
    {
        var design = DataMarkets.Of(null, [new TrustShock(0.5) { Regions = ["south"] }]);
        var run = new MarketRun(design, 1, 0, 50, EventDetail.None);
        run.Advance();

        Assert.Equal(1, run.View.Board!.Trust[1]);
    }
}
