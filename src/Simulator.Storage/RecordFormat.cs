using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Simulator.Market.Observation;

namespace Simulator.Storage;

/// <summary>Records as bytes, to the last bit: a letter that says which, then its fields in their sequence, lists after
/// their length, in the layout of the machine.</summary>
internal static class RecordFormat
{
    private const byte Period = (byte)'P';
    private const byte Replication = (byte)'R';

    public static void Write(BinaryWriter writer, PeriodRecord period)
    {
        writer.Write(Period);
        writer.Write(period.Replication);
        writer.Write(period.Period);
        writer.Write(period.Digest);
        WriteList(writer, period.Values);
        WriteList(writer, period.Trades);
        WriteList(writer, period.Orders);
    }

    public static void Write(BinaryWriter writer, ReplicationRecord replication)
    {
        writer.Write(Replication);
        writer.Write(replication.Replication);
        writer.Write(replication.Digest);
        WriteList(writer, replication.Values);
    }

    /// <summary>Hands the record to whom it was meant for.</summary>
    public static void Read(BinaryReader reader, IRecorder recorder)
    {
        switch (reader.ReadByte())
        {
            case Period:
                var (number, period, digest) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadUInt64());
                recorder.Record(new PeriodRecord(
                    number, period, ReadList<double>(reader), ReadList<Trade>(reader), ReadList<OrderEvent>(reader),
                    digest));
                break;
            case Replication:
                var (replication, last) = (reader.ReadInt32(), reader.ReadUInt64());
                recorder.Record(new ReplicationRecord(replication, ReadList<double>(reader), last));
                break;
            default:
                throw new InvalidDataException("The log holds a record of an unknown kind.");
        }
    }

    private static void WriteList<T>(BinaryWriter writer, ImmutableArray<T> list)
        where T : unmanaged
    {
        writer.Write(list.Length);
        writer.Write(MemoryMarshal.AsBytes(list.AsSpan()));
    }

    private static ImmutableArray<T> ReadList<T>(BinaryReader reader)
        where T : unmanaged
    {
        var list = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(list.AsSpan()));
        return ImmutableCollectionsMarshal.AsImmutableArray(list);
    }
}
