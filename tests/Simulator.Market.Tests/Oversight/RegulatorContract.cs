using Simulator.Market.Observation;
using Simulator.Market.Oversight;

namespace Simulator.Market.Tests.Oversight;

/// <summary>What every regulator promises: it acts in its regions from its first day in office, on what is published,
/// and goes on from a checkpoint as if nothing had happened (see DataMarketTests for the market as a whole).</summary>
public abstract class RegulatorContract
{
    protected abstract Regulator Regulator { get; }

    [Fact]
    public void It_acts_from_its_first_day_in_office() => Assert.Equal(
        [false, false, true, true], Acts(Regulator with { From = Markets.Start.AddDays(2) }, 0));

    [Fact]
    public void It_acts_only_in_its_regions()
    {
        Assert.All(Acts(Regulator with { Regions = ["south"] }, 0), Assert.False);
        Assert.All(Acts(Regulator with { Regions = ["south"] }, 1), Assert.True);
    }

    [Fact]
    public void It_does_not_depend_on_the_size_of_cohorts()
    {
        var design = DataMarkets.Of(DataMarkets.EveryRule, DataMarkets.EverythingGoesWrong, [Regulator]);

        Assert.Equal(DataMarkets.DigestOf(design, 3, 1), DataMarkets.DigestOf(design, 3, 100));
    }

    private static bool[] Acts(Regulator regulator, int region)
    {
        var run = new MarketRun(DataMarkets.Of(regulators: [regulator]), 1, 0, 50, EventDetail.None);
        return [.. Enumerable.Range(0, 4).Select(_ =>
        {
            run.Announce();
            var policy = run.View.Board!.Policies[region];
            run.Settle();
            run.Observe();
            return policy != Policy.Free;
        })];
    }
}
