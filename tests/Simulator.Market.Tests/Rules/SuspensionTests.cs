using Simulator.Market.Incidents;
using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class SuspensionTests : PolicyRuleContract
{
    protected override Rule Rule => new Suspension(4);

    [Fact]
    public void Who_leaked_and_was_found_stays_off_exchanges()
    {
        var leaks = new Leak(0.3, 0.1);
        var caught = new Enforcement(Markets.Yuan(0), 1);
        double[] Counts(params Rule[] rules)
        {
            var counts = Enumerable.Range(1, 4).Select(seed =>
                DataMarkets.Count(DataMarkets.Of([caught, .. rules], [leaks]), (ulong)seed)).ToList();
            return [counts.Sum(each => each[Counter.Suspensions]),
                counts.Sum(each => each[Counter.VerifiedValue])];
        }

        var (free, suspended) = (Counts(), Counts(Rule));

        Assert.Equal(0, free[0]);
        Assert.True(suspended[0] > 0);
        Assert.True(suspended[1] < free[1]);
    }
}
