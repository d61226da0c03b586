using System.Collections.Immutable;
using Simulator.Market.Oversight;
using Simulator.Market.Randomness;

namespace Simulator.Market.Observation;

/// <summary>What was recorded of a pilot, by region and period: its outcome and, where it is drawn, the true effect in
/// it. Regions are all but those abroad, in their sequence.</summary>
public sealed class PilotRecord
{
    private readonly ImmutableArray<int> _places;
    private readonly int _metrics;
    private readonly int? _metric;

    // By period, then region.
    private readonly List<double> _outcomes = [];
    private readonly List<double> _effects = [];

    private PilotRecord(MarketDesign design, Pilot pilot, StreamKeys keys)
    {
        var treatments = pilot.Assign(design, keys);
        _places = [.. design.Regions.Index().Where(item => item.Item.Name != Region.Abroad).Select(item => item.Index)];
        _metric = design.Watch?.Metric;
        _metrics = design.Metrics.Length;
        Treatments = [.. _places.Select(place => treatments[place])];
    }

    /// <summary>Of each region.</summary>
    public ImmutableArray<Treatment> Treatments { get; }

    /// <summary>Closed so far.</summary>
    public int Periods => Treatments.IsEmpty ? 0 : _outcomes.Count / Treatments.Length;

    /// <summary>Whether the true effect is known of every outcome.</summary>
    public bool KnowsEffects => _metric is null;

    /// <summary>Null: nothing is to be kept.</summary>
    internal static PilotRecord? Of(MarketDesign design, StreamKeys keys) =>
        design is { Watch: not null, Pilot: { } pilot } ? new PilotRecord(design, pilot, keys) : null;

    /// <summary>NaN where nothing was measured.</summary>
    public double Outcome(int region, int period) => _outcomes[period * Treatments.Length + region];

    /// <summary>What the pilot adds to the outcome.</summary>
    public double Effect(int region, int period) => _effects[period * Treatments.Length + region];

    /// <summary>Keeps what was drawn for a region.</summary>
    internal void Add(double outcome, double effect)
    {
        if (_metric is null)
        {
            _outcomes.Add(outcome);
            _effects.Add(effect);
        }
    }

    /// <summary>Keeps what was measured in a period, by scope and metric.</summary>
    internal void Add(ImmutableArray<double> values)
    {
        if (_metric is not { } metric)
        {
            return;
        }

        var areTold = values.Length > _metrics;
        foreach (var place in _places)
        {
            _outcomes.Add(values[areTold ? (1 + place) * _metrics + metric : metric]);
        }
    }

    internal void Save(BinaryWriter writer)
    {
        Snapshot.Write(writer, _outcomes);
        Snapshot.Write(writer, _effects);
    }

    internal void Load(BinaryReader reader)
    {
        Snapshot.Read(reader, _outcomes);
        Snapshot.Read(reader, _effects);
    }
}
