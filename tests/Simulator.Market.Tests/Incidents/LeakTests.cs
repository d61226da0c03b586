using Simulator.Market.Incidents;
using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Incidents;

public sealed class LeakTests : IncidentContract
{
    protected override Incident Incident => new Leak(0.05, 0.1, 5);

    protected override double Trace(Dictionary<Counter, double> counts) => counts[Counter.Leaks];

    /// <summary>A fine of a thousand times the copy's price, at one chance in ten, deters whoever sells for gain, and
    /// nobody else.</summary>
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_fine_deters_deliberate_leaks_only(double deliberate, bool isDeterred)
    {
        var leak = new Leak(0.05, 0.001, 1, deliberate);
        Assert.True(TraceOf(leak) > 0);
        Assert.Equal(isDeterred, TraceOf(leak, new Enforcement(Markets.Yuan(1_000), 0.2, 0.5)) == 0);
    }

    [Fact]
    public void Data_used_in_place_do_not_leak()
    {
        var tee = new PrivacyRequirement(Market.Oversight.PrivacyTechnology.Tee, 0, 0, default);

        Assert.True(TraceOf(Incident, tee) < TraceOf(Incident));
    }
}
