using System.Collections.Immutable;
using Simulator.Market.Oversight;
using Simulator.Market.Randomness;

namespace Simulator.Market.Observation;

/// <summary>The pilot of one replication while it runs: the statistic by which it is judged, if that is drawn, and what
/// is recorded of it, if somebody is to evaluate it. Mostly there is neither.</summary>
internal sealed class PilotCourse
{
    private readonly OutcomeBook? _outcome;

    public PilotCourse(MarketDesign design, StreamKeys keys)
    {
        Record = PilotRecord.Of(design, keys);
        _outcome = OutcomeBook.Of(design, keys, Record);
    }

    public PilotRecord? Record { get; }

    /// <param name="period">That was settled.</param>
    /// <param name="tally">Of a market of data elements; null in any other.</param>
    public void Count(int period, DataTally? tally) => _outcome?.Count(period, tally);

    /// <param name="values">Of the period, by scope and metric.</param>
    public void Observe(ImmutableArray<double> values) => Record?.Add(values);

    public void Save(BinaryWriter writer)
    {
        Record?.Save(writer);
        _outcome?.Save(writer);
    }

    public void Load(BinaryReader reader)
    {
        Record?.Load(reader);
        _outcome?.Load(reader);
    }
}
