using Simulator.Market.Incidents;
using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Incidents;

public sealed class QualityDisputeTests : IncidentContract
{
    protected override Incident Incident => new QualityDispute(0.2, 0.9, 0.1, 1, 0.5, 2, 0.05);

    protected override double Trace(Dictionary<Counter, double> counts) => counts[Counter.Disputes];

    [Fact]
    public void With_a_greater_capacity_cases_are_decided_sooner()
    {
        double Wait(int capacity)
        {
            var counts = DataMarkets.Count(DataMarkets.Of(null, [new QualityDispute(0.2, 0.9, 0.1, capacity, 0.5)]));
            return counts[Counter.PeriodsToResolve] / counts[Counter.Resolutions];
        }

        Assert.True(Wait(1) > Wait(3));
        Assert.Equal(1, Wait(1000));
    }

    [Fact]
    public void Where_titles_are_registered_fewer_are_contested()
    {
        var contested = new QualityDispute(100, 0, 0.5, 1, 0.5);

        Assert.True(TraceOf(contested, new RegistrationRequirement()) < TraceOf(contested));
    }
}
