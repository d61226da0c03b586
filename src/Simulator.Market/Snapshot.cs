using System.Runtime.InteropServices;

namespace Simulator.Market;

/// <summary>Tables of plain structs as bytes, for checkpoints read on the machine that wrote them.</summary>
internal static class Snapshot
{
    public static void Write<T>(BinaryWriter writer, ReadOnlySpan<T> table)
        where T : unmanaged => writer.Write(MemoryMarshal.AsBytes(table));

    public static void Write<T>(BinaryWriter writer, T[] table)
        where T : unmanaged => Write(writer, (ReadOnlySpan<T>)table);

    public static void Read<T>(BinaryReader reader, Span<T> table)
        where T : unmanaged => reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(table));

    public static void Read<T>(BinaryReader reader, T[] table)
        where T : unmanaged => Read(reader, table.AsSpan());

    /// <summary>Writes how many there are, and them.</summary>
    public static void Write<T>(BinaryWriter writer, List<T> list)
        where T : unmanaged
    {
        writer.Write(list.Count);
        Write(writer, CollectionsMarshal.AsSpan(list));
    }

    /// <summary>Reads a list in the place of what it held.</summary>
    public static void Read<T>(BinaryReader reader, List<T> list)
        where T : unmanaged
    {
        CollectionsMarshal.SetCount(list, reader.ReadInt32());
        Read(reader, CollectionsMarshal.AsSpan(list));
    }

    /// <summary>Writes how many wait, and them, the first first.</summary>
    public static void Write<T>(BinaryWriter writer, Queue<T> queue)
        where T : unmanaged => Write(writer, queue.ToList());

    /// <summary>Reads a queue in the place of what it held.</summary>
    public static void Read<T>(BinaryReader reader, Queue<T> queue)
        where T : unmanaged
    {
        var waiting = new List<T>();
        Read(reader, waiting);
        queue.Clear();
        waiting.ForEach(queue.Enqueue);
    }
}
