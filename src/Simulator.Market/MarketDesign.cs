using System.Collections.Immutable;
using Simulator.Market.Goods;
using Simulator.Market.Incidents;
using Simulator.Market.Observation;
using Simulator.Market.Oversight;
using Simulator.Market.Participants;
using Simulator.Market.Rules;
using Simulator.Market.Venues;

namespace Simulator.Market;

/// <summary>One market, completely specified: who meets where, to trade what, under which rules, and what is
/// measured.</summary>
/// <param name="Name">Of the scenario arm.</param>
/// <param name="Calendar">When it runs.</param>
/// <param name="Regions">Where it is; empty for a market in one place.</param>
/// <param name="Goods">What can be traded.</param>
/// <param name="Populations">Who takes part.</param>
/// <param name="Venues">Where they trade.</param>
/// <param name="Rules">What they may do and what it costs.</param>
/// <param name="Metrics">What is measured.</param>
public sealed record MarketDesign(
    string Name,
    Calendar Calendar,
    ImmutableArray<Region> Regions,
    ImmutableArray<Good> Goods,
    ImmutableArray<Population> Populations,
    ImmutableArray<Venue> Venues,
    ImmutableArray<Rule> Rules,
    ImmutableArray<Metric> Metrics)
{
    public ImmutableArray<string> RegionNames => [.. Regions.Select(region => region.Name)];

    /// <summary>What one member does otherwise: an experiment on the market, never a part of its scenario.</summary>
    public Deviation? Deviation { get; init; }

    /// <summary>What can go wrong, in the sequence in which it does; absent: nothing.</summary>
    public ImmutableArray<Incident>? Incidents { get; init; }

    /// <summary>How buyers and sellers of data elements attract each other to exchanges; absent: they do not.</summary>
    public NetworkEffect? Network { get; init; }

    /// <summary>A reform that is tried in some regions; absent: none.</summary>
    public Pilot? Pilot { get; init; }

    /// <summary>What is kept of the pilot for whoever evaluates it; absent: nothing.</summary>
    public PilotWatch? Watch { get; init; }

    /// <summary>Who watches, in the sequence in which they act; absent: nobody.</summary>
    public ImmutableArray<Regulator>? Regulators { get; init; }
}
