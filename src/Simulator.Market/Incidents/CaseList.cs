namespace Simulator.Market.Incidents;

/// <summary>Open cases of one incident, the oldest first.</summary>
public sealed class CaseList
{
    private readonly Queue<Case> _cases = new();

    public int Count => _cases.Count;

    public void Open(in Case item) => _cases.Enqueue(item);

    /// <summary>Looks at the oldest case.</summary>
    public bool TryPeek(out Case item) => _cases.TryPeek(out item);

    /// <summary>Closes the oldest case.</summary>
    public Case Close() => _cases.Dequeue();

    internal void Save(BinaryWriter writer)
    {
        writer.Write(_cases.Count);
        Snapshot.Write(writer, _cases.ToArray());
    }

    internal void Load(BinaryReader reader)
    {
        var cases = new Case[reader.ReadInt32()];
        Snapshot.Read(reader, cases);
        _cases.Clear();
        Array.ForEach(cases, _cases.Enqueue);
    }
}
