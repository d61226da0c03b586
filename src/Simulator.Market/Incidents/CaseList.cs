using System.Collections.Immutable;

namespace Simulator.Market.Incidents;

/// <summary>Open cases of one incident, the oldest first.</summary>
public sealed class CaseList
{
    private readonly Queue<Case> _cases = new();
    private readonly List<Complaint> _expected = [];

    public int Count => _cases.Count;

    public void Open(in Case item) => _cases.Enqueue(item);

    /// <summary>Looks at the oldest case.</summary>
    public bool TryPeek(out Case item) => _cases.TryPeek(out item);

    /// <summary>Closes the oldest case.</summary>
    public Case Close() => _cases.Dequeue();

    /// <summary>Keeps a complaint that is still to come.</summary>
    public void Expect(in Complaint complaint) => _expected.Add(complaint);

    /// <summary>Takes out the complaints that have come by a period, in the sequence in which they were
    /// expected.</summary>
    public ImmutableArray<Complaint> TakeDue(int period)
    {
        if (_expected.Count == 0)
        {
            return [];
        }

        ImmutableArray<Complaint> due = [.. _expected.Where(complaint => complaint.Case.Opened <= period)];
        _expected.RemoveAll(complaint => complaint.Case.Opened <= period);
        return due;
    }

    internal void Save(BinaryWriter writer)
    {
        Snapshot.Write(writer, _cases);
        Snapshot.Write(writer, _expected);
    }

    internal void Load(BinaryReader reader)
    {
        Snapshot.Read(reader, _cases);
        Snapshot.Read(reader, _expected);
    }
}
