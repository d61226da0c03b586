using System.Buffers.Binary;
using Simulator.Market.Observation;

namespace Simulator.Storage;

/// <summary>Records in the sequence in which they came, appended to one file: each as the length and checksum of its
/// bytes, then the bytes. Whatever end of the file a kill leaves torn is left out when it is read.</summary>
internal sealed class RecordLog : IDisposable
{
    private const int HeadLength = sizeof(int) + sizeof(uint);
    private const int BufferLength = 1 << 18;

    private readonly FileStream file;
    private readonly MemoryStream record = new();
    private readonly BinaryWriter writer;

    /// <param name="path">Of the file, which is created if it is not there.</param>
    /// <param name="length">Where its last whole record ends; what follows is cut off.</param>
    public RecordLog(string path, long length)
    {
        file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read, BufferLength);
        file.SetLength(length);
        file.Seek(length, SeekOrigin.Begin);
        writer = new BinaryWriter(record);
    }

    public void Append(PeriodRecord period)
    {
        record.SetLength(HeadLength);
        record.Position = HeadLength;
        RecordFormat.Write(writer, period);
        Append();
    }

    public void Append(ReplicationRecord replication)
    {
        record.SetLength(HeadLength);
        record.Position = HeadLength;
        RecordFormat.Write(writer, replication);
        Append();
    }

    /// <summary>What was appended survives the end of the process and, if it is asked to, of the machine.</summary>
    public void Flush(bool toDisk) => file.Flush(toDisk);

    public void Dispose() => file.Dispose();

    /// <summary>Hands over all whole records from the start of the file.</summary>
    /// <returns>Where the last of them ends.</returns>
    public static long Replay(string path, IRecorder recorder)
    {
        if (!File.Exists(path))
        {
            return 0;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, BufferLength);
        var end = 0L;
        while (ReadRecord(file) is { } bytes)
        {
            using var reader = new BinaryReader(new MemoryStream(bytes, writable: false));
            RecordFormat.Read(reader, recorder);
            end += HeadLength + bytes.Length;
        }

        return end;
    }

    private static byte[]? ReadRecord(FileStream file)
    {
        Span<byte> head = stackalloc byte[HeadLength];
        if (file.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false) < HeadLength)
        {
            return null;
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(head);
        if (length <= 0 || length > file.Length - file.Position)
        {
            return null;
        }

        var bytes = new byte[length];
        file.ReadExactly(bytes);
        return Checksum.Of(bytes) == BinaryPrimitives.ReadUInt32LittleEndian(head[sizeof(int)..]) ? bytes : null;
    }

    private void Append()
    {
        writer.Flush();
        var bytes = record.GetBuffer().AsSpan(0, (int)record.Length);
        BinaryPrimitives.WriteInt32LittleEndian(bytes, bytes.Length - HeadLength);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[sizeof(int)..], Checksum.Of(bytes[HeadLength..]));
        file.Write(bytes);
    }
}
