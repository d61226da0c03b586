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
}
