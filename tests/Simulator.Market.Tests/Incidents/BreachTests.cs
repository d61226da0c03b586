using Simulator.Market.Incidents;
using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Incidents;

public sealed class BreachTests : IncidentContract
{
    protected override Incident Incident => new Breach(0.05, 0.6, 3, 0.1);

    protected override double Trace(Dictionary<Counter, double> counts) => counts[Counter.Exposures];

    [Fact]
    public void Custodians_are_fined()
    {
        double Fines(double share) => DataMarkets.Count(DataMarkets.Of(
            [new Enforcement(Markets.Yuan(7), 0)], [new Breach(0.05, 0, FinedShare: share)]))[Counter.Fines];

        Assert.Equal(0, Fines(0));
        Assert.True(Fines(1) > Fines(0.3));
    }

    [Fact]
    public void It_spreads_further_the_more_contagious_it_is() =>
        Assert.True(TraceOf(new Breach(0.05, 0)) < TraceOf(new Breach(0.05, 0.9)));
}
