using Simulator.Market.Observation;
using Simulator.Market.Oversight;

namespace Simulator.Market.Tests.Oversight;

public sealed class CyberspaceAdministrationTests : RegulatorContract
{
    protected override Regulator Regulator => new CyberspaceAdministration(0.1, 0.5, 1, 0.01, 1, 0.3);

    [Fact]
    public void It_inspects_more_while_incidents_are_frequent_and_less_afterwards()
    {
        var mandate = new Mandate();
        var totals = new long[Enum.GetValues<Counter>().Length];
        double Rate(int period, int incidents, ref Mandate mandate)
        {
            totals[(int)Counter.Deliveries] += 100;
            totals[(int)Counter.Breaches] += incidents;
            return Regulator.Act(Policy.Free, new PublicRecord(period, totals), ref mandate).InspectionRate;
        }

        Assert.Equal(0.1, Rate(0, 5, ref mandate), 1e-12);
        Assert.Equal(0.2, Rate(1, 5, ref mandate), 1e-12);
        Assert.Equal(0.3, Rate(2, 5, ref mandate), 1e-12);
        Assert.Equal(0.15, Rate(3, 0, ref mandate), 1e-12);
    }
}
