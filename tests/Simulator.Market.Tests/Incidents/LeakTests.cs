using Simulator.Market.Incidents;
using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Incidents;

public sealed class LeakTests : IncidentContract
{
    protected override Incident Incident => new Leak(0.05, 0.1, 5);

    protected override double Trace(Dictionary<Counter, double> counts) => counts[Counter.Leaks];

    [Fact]
    public void Data_used_in_place_do_not_leak()
    {
        var tee = new PrivacyRequirement(Market.Oversight.PrivacyTechnology.Tee, 0, 0, default);

        Assert.True(TraceOf(Incident, tee) < TraceOf(Incident));
    }
}
