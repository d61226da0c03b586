using Simulator.Market.Incidents;
using Simulator.Market.Observation;
using Simulator.Market.Oversight;

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

    /// <summary>Of 30 periods, complaints about deals of the last 9 are partly still to come; with each the venue loses
    /// all of its trust.</summary>
    [Fact]
    public void Complaints_come_within_the_window()
    {
        double Disputes(int window) => Enumerable.Range(1, 8).Sum(seed => DataMarkets.Count(
            DataMarkets.Of(null, [new QualityDispute(0.2, 1, 0, 1000, 0, Window: window)]),
            (ulong)seed)[Counter.Disputes]);

        Assert.InRange(Disputes(10) / Disputes(1), 0.6, 0.95);
        Assert.Throws<ArgumentException>(() => new QualityDispute(0.2, 1, 0, 1, 0, Window: 0));
    }

    [Fact]
    public void An_arbitrator_who_always_errs_pays_back_nothing_to_those_who_are_right()
    {
        double Upheld(double errors, double frivolous)
        {
            var counts = DataMarkets.Count(DataMarkets.Of(
                null, [new QualityDispute(0.2, 1, 0, 1000, 0.5, ErrorRate: errors, FrivolousRate: frivolous)]));
            return counts[Counter.Upheld] / counts[Counter.Resolutions];
        }

        Assert.Equal(1, Upheld(0, 0));
        Assert.Equal(0, Upheld(1, 0));
        Assert.InRange(Upheld(0, 1), 0.01, 0.99);
    }

    [Fact]
    public void The_sooner_titles_are_registered_the_fewer_are_contested()
    {
        var contested = new QualityDispute(100, 0, 0.5, 1, 0.5);

        double Rate(int capacity) => Enumerable.Range(1, 12).Average(seed =>
        {
            var counts = DataMarkets.Count(DataMarkets.Of(
                null, [contested], [new DataBureau(capacity)]), (ulong)seed);
            return counts[Counter.Disputes] / counts[Counter.Deliveries];
        });

        Assert.True(Rate(1000) < Rate(1));
    }
}
