using Simulator.Market.Observation;
using Simulator.Market.Oversight;

namespace Simulator.Market.Tests.Oversight;

public sealed class DataBureauTests : RegulatorContract
{
    protected override Regulator Regulator => new DataBureau(2, 1, 0.5, 3, 2);

    [Fact]
    public void The_more_hands_it_has_the_sooner_products_are_listed()
    {
        double Wait(int capacity)
        {
            var counts = DataMarkets.Count(DataMarkets.Of(regulators: [new DataBureau(capacity)]));
            return counts[Counter.PeriodsToList] / counts[Counter.Admissions];
        }

        Assert.True(Wait(1) > Wait(3));
        // Four stages: one period each, and the first begins when the application is handed in.
        Assert.Equal(4, Wait(1000), 1e-9);
    }

    [Fact]
    public void A_long_queue_makes_it_grow_at_every_second_decision()
    {
        var mandate = new Mandate();
        var totals = new long[Enum.GetValues<Counter>().Length];
        totals[(int)Counter.Applications] = 100;
        int Capacity(int period, ref Mandate mandate) =>
            Regulator.Act(Policy.Free, new PublicRecord(period, totals), ref mandate).ReviewCapacity;

        Assert.Equal(2, Capacity(0, ref mandate));
        Assert.Equal(2, Capacity(1, ref mandate));
        Assert.Equal(3, Capacity(2, ref mandate));
        Assert.Equal(3, Capacity(3, ref mandate));
        Assert.Equal(4, Capacity(4, ref mandate));
    }
}
