namespace Simulator.Market.Oversight;

/// <summary>A line at an office that handles so many cases in a period, first come first served: a registry, an
/// arbitrator, a reviewer. Work that an office leaves over waits for the next period.</summary>
public sealed class ServiceQueue
{
    private Case[] _line = new Case[16];
    private int _first;

    /// <summary>Cases that wait.</summary>
    public int Count { get; private set; }

    /// <summary>Cases handled so far.</summary>
    public long Served { get; private set; }

    /// <summary>Periods that the cases handled so far had waited, in all.</summary>
    public long Waited { get; private set; }

    /// <summary>A case joins the line.</summary>
    /// <param name="subject">What it is about: a number that the office hands back.</param>
    /// <param name="period">In which it comes.</param>
    public void Join(int subject, int period)
    {
        if (Count == _line.Length)
        {
            var longer = new Case[Count * 2];
            CopyTo(longer);
            (_line, _first) = (longer, 0);
        }

        _line[(_first + Count++) % _line.Length] = new Case(subject, period);
    }

    /// <summary>Handles the first cases of the line.</summary>
    /// <param name="period">In which they are handled; a case that came in it has waited for 0 periods.</param>
    /// <param name="capacity">At most so many.</param>
    /// <param name="handled">Receives the cases.</param>
    /// <returns>How many were handled: the smallest of capacity, the line and the room for them.</returns>
    public int Serve(int period, int capacity, Span<Case> handled)
    {
        var count = Math.Min(Math.Min(Math.Max(0, capacity), Count), handled.Length);
        for (var number = 0; number < count; number++)
        {
            handled[number] = _line[(_first + number) % _line.Length];
            Waited += period - handled[number].Since;
        }

        _first = (_first + count) % _line.Length;
        Count -= count;
        Served += count;
        return count;
    }

    internal void Save(BinaryWriter writer)
    {
        writer.Write(Served);
        writer.Write(Waited);
        writer.Write(Count);
        var line = new Case[Count];
        CopyTo(line);
        Snapshot.Write(writer, line);
    }

    internal void Load(BinaryReader reader)
    {
        Served = reader.ReadInt64();
        Waited = reader.ReadInt64();
        Count = reader.ReadInt32();
        _line = new Case[Math.Max(16, Count)];
        _first = 0;
        Snapshot.Read(reader, _line.AsSpan(0, Count));
    }

    private void CopyTo(Span<Case> line)
    {
        for (var number = 0; number < Count; number++)
        {
            line[number] = _line[(_first + number) % _line.Length];
        }
    }

    /// <summary>A case in the line.</summary>
    /// <param name="Subject">What it is about.</param>
    /// <param name="Since">Period in which it came.</param>
    public readonly record struct Case(int Subject, int Since);
}
