using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class PriceDisclosureTests : PolicyRuleContract
{
    protected override Rule Rule => new PriceDisclosure();

    /// <summary>Sellers who see what others get come closer to it.</summary>
    [Fact]
    public void Prices_spread_less_where_they_are_published()
    {
        double Spread(params Rule[] rules) => Enumerable.Range(1, 6).Sum(seed =>
        {
            var counts = DataMarkets.Count(DataMarkets.Of([.. rules]), (ulong)seed);
            return counts[Counter.PriceSpreadMicros] / counts[Counter.Deliveries];
        });

        Assert.True(Spread(Rule) < Spread());
    }

    [Fact]
    public void The_index_is_the_mean_log_of_price_over_worth()
    {
        var run = new MarketRun(DataMarkets.Of([Rule]), 1, 0, 50, EventDetail.Trades);
        var (sum, count) = (0.0, 0);
        while (!run.IsOver)
        {
            run.Announce();
            if (count > 0)
            {
                Assert.Equal(sum / count, run.View.Board!.PriceIndex[0], 1e-5);
            }

            run = Finish(run, ref sum, ref count);
        }

        Assert.True(count > 20);
    }

    private static MarketRun Finish(MarketRun run, ref double sum, ref int count)
    {
        for (var cohort = 0; cohort < run.Cohorts; cohort++)
        {
            run.Decide(cohort);
        }

        for (var venue = 0; venue < run.Venues; venue++)
        {
            run.Clear(venue);
        }

        run.Settle();
        foreach (var trade in run.Observe().Trades)
        {
            var prospectus = run.View.Board![trade.Product];
            if (prospectus.Region == 0 && run.View.Board.Channels[trade.Venue] != Market.Venues.Channel.Illicit)
            {
                sum += Math.Log(trade.Price.Amount / prospectus.Worth);
                count++;
            }
        }

        return run;
    }
}
