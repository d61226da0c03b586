using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Venues;

public sealed class ExchangeBookTests
{
    [Fact]
    public void An_exchange_counts_what_is_on_offer_at_its_outlets()
    {
        var design = DataMarkets.Of();
        var metric = design.Metrics.IndexOf(new DataCount(Counter.ExchangeListings));
        var run = new MarketRun(design, 1, 0, 50, EventDetail.None);
        var (offers, atBoth) = (0, 0);
        while (!run.IsOver)
        {
            var counted = run.Advance().Values[metric];

            offers = 0;
            for (var product = 0; product < run.View.Board!.Elements.Length; product++)
            {
                var outlets = run.View.Board[product].Outlets;
                var (matched, filed) = (outlets.Of(Channel.Matched) >= 0, outlets.Of(Channel.Filed) >= 0);
                offers += (matched ? 1 : 0) + (filed ? 1 : 0);
                atBoth += matched && filed ? 1 : 0;
            }

            Assert.Equal(offers, counted);
        }

        Assert.True(offers > 0);
        Assert.True(atBoth > 0);
    }
}
