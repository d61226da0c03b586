using Simulator.Market.Incidents;
using Simulator.Market.Observation;

namespace Simulator.Market.Tests.Incidents;

public sealed class BreachTests : IncidentContract
{
    protected override Incident Incident => new Breach(0.05, 0.6, 3, 0.1);

    protected override double Trace(Dictionary<Counter, double> counts) => counts[Counter.Exposures];

    [Fact]
    public void It_spreads_further_the_more_contagious_it_is() =>
        Assert.True(TraceOf(new Breach(0.05, 0)) < TraceOf(new Breach(0.05, 0.9)));
}
