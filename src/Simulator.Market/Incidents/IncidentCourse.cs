using System.Collections.Immutable;

namespace Simulator.Market.Incidents;

/// <summary>The incidents of a market in their written sequence, each with its cases and its own draws.</summary>
internal sealed class IncidentCourse
{
    private readonly ImmutableArray<Entry> _entries;

    public IncidentCourse(MarketDesign design, ImmutableArray<string> regions, Scene scene)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>();
        foreach (var incident in design.Incidents ?? [])
        {
            // Another incident of the same kind has draws of its own; one of another kind changes nobody's.
            var twins = entries.Count(entry => entry.Incident.GetType() == incident.GetType());
            entries.Add(new Entry(
                incident,
                incident.From is { } from ? design.Calendar.PeriodOf(from) : 0,
                incident.Until is { } until ? design.Calendar.PeriodOf(until) : int.MaxValue,
                scene.KeyOf($"{incident.GetType().Name}/{twins}"),
                [.. regions.Select(region => incident.Regions?.Contains(region) != false)],
                new CaseList()));
        }

        _entries = entries.ToImmutable();
    }

    public void Run(Scene scene, int period)
    {
        foreach (var entry in _entries)
        {
            if (period >= entry.From && period < entry.Until)
            {
                scene.Open(period, entry.Key, entry.Regions);
                entry.Incident.Happen(scene, entry.Cases);
            }
        }
    }

    public void Save(BinaryWriter writer)
    {
        foreach (var entry in _entries)
        {
            entry.Cases.Save(writer);
        }
    }

    public void Load(BinaryReader reader)
    {
        foreach (var entry in _entries)
        {
            entry.Cases.Load(reader);
        }
    }

    private sealed record Entry(
        Incident Incident, int From, int Until, ulong Key, bool[] Regions, CaseList Cases);
}
