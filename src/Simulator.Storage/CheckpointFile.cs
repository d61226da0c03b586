using System.Buffers.Binary;
using Simulator.Market.Observation;

namespace Simulator.Storage;

/// <summary>One checkpoint in one file, written under a temporary name and renamed: checksum of all that follows, key
/// of the run, replication, period, state.</summary>
internal static class CheckpointFile
{
    private const int HeadLength = sizeof(uint) + sizeof(ulong) + sizeof(int) + sizeof(int);

    public static void Write(string path, ulong key, Checkpoint checkpoint)
    {
        var head = new byte[HeadLength];
        BinaryPrimitives.WriteUInt64LittleEndian(head.AsSpan(4), key);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(12), checkpoint.Replication);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(16), checkpoint.Period);
        BinaryPrimitives.WriteUInt32LittleEndian(head, Sum(head, checkpoint.State.Span));
        var temporary = path + ".partial";
        using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 0))
        {
            file.Write(head);
            file.Write(checkpoint.State.Span);
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Null if there is none, or it is damaged or of another run.</summary>
    public static Checkpoint? Read(string path, ulong key)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var bytes = File.ReadAllBytes(path);
        if (bytes.Length < HeadLength)
        {
            return null;
        }

        var head = bytes.AsSpan(0, HeadLength);
        var state = bytes.AsMemory(HeadLength);
        return BinaryPrimitives.ReadUInt32LittleEndian(head) == Sum(head, state.Span)
            && BinaryPrimitives.ReadUInt64LittleEndian(head[4..]) == key
                ? new Checkpoint(
                    BinaryPrimitives.ReadInt32LittleEndian(head[12..]),
                    BinaryPrimitives.ReadInt32LittleEndian(head[16..]), state)
                : null;
    }

    private static uint Sum(ReadOnlySpan<byte> head, ReadOnlySpan<byte> state) =>
        unchecked(Checksum.Of(head[sizeof(uint)..]) * 31 + Checksum.Of(state));
}
