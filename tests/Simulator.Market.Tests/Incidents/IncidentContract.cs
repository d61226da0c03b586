using Simulator.Market.Incidents;
using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Incidents;

/// <summary>What every incident promises: it leaves its trace, between its dates and in its regions, breaks no law of
/// the market, and does not depend on how the market is run. Conservation of money and rights is asserted in every
/// period.</summary>
public abstract class IncidentContract
{
    protected abstract Incident Incident { get; }

    /// <summary>What it changes.</summary>
    protected abstract double Trace(Dictionary<Counter, double> counts);

    /// <summary>Rules in force when it happens.</summary>
    protected virtual Rule[] Rules => [];

    [Fact]
    public void It_leaves_its_trace() => Assert.True(TraceOf(Incident) > 0);

    [Fact]
    public void It_does_not_happen_before_or_after_its_time()
    {
        Assert.Equal(0, TraceOf(Incident with { From = Markets.Start.AddDays(40) }));
        Assert.Equal(0, TraceOf(Incident with { Until = Markets.Start }));
    }

    [Fact]
    public void It_happens_only_in_its_regions() => Assert.Equal(0, TraceOf(Incident with { Regions = ["abroad"] }));

    [Fact]
    public void It_does_not_depend_on_the_size_of_cohorts()
    {
        var design = DataMarkets.Of([.. Rules], [Incident]);

        Assert.Equal(DataMarkets.DigestOf(design, 3, 1), DataMarkets.DigestOf(design, 3, 100));
    }

    /// <summary>Summed over a few seeds.</summary>
    protected double TraceOf(Incident incident, params Rule[] more) => Enumerable.Range(1, 6).Sum(seed =>
        Trace(DataMarkets.Count(DataMarkets.Of([.. Rules, .. more], [incident]), (ulong)seed)));
}
