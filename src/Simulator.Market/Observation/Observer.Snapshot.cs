using System.Collections.Immutable;
using System.Numerics;
using Simulator.Market.Settlement;

namespace Simulator.Market.Observation;

/// <content>Checkpoints and the digest.</content>
internal sealed partial class Observer
{
    public void Save(BinaryWriter writer)
    {
        Snapshot.Write(writer, _numerators);
        Snapshot.Write(writer, _denominators);
        _receipts.Save(writer);
        foreach (var earlier in _earlierRevenue)
        {
            Snapshot.Write(writer, earlier);
        }

        writer.Write(_digest);
        Snapshot.Write(writer, _prices ?? []);
    }

    public void Load(BinaryReader reader)
    {
        Snapshot.Read(reader, _numerators);
        Snapshot.Read(reader, _denominators);
        _receipts.Load(reader);
        foreach (var earlier in _earlierRevenue)
        {
            Snapshot.Read(reader, earlier);
        }

        _digest = reader.ReadUInt64();
        Snapshot.Read(reader, _prices ?? []);
    }

    private void Digest(int buyer, int seller, Money price)
    {
        unchecked
        {
            // One multiplication for each word: fast, and sensitive to the sequence of trades.
            var parties = (uint)buyer | ((ulong)(uint)seller << 32);
            _digest = BitOperations.RotateLeft(_digest ^ parties, 29) * 0x9FB21C651E98DF25;
            _digest = BitOperations.RotateLeft(_digest ^ (ulong)price.Micros, 31) * 0xD6E8FEB86659FD93;
        }
    }

    private void Digest(ulong word)
    {
        unchecked
        {
            _digest = BitOperations.RotateLeft(_digest ^ word, 29) * 0x9FB21C651E98DF25;
        }
    }

    private static ImmutableArray<T> Drain<T>(List<T>? events)
    {
        ImmutableArray<T> drained = events is null ? [] : [.. events];
        events?.Clear();
        return drained;
    }
}
