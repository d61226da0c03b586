namespace Simulator.Market.Settlement;

/// <content>Checkpoints.</content>
public sealed partial class Ledger
{
    internal void Save(BinaryWriter writer)
    {
        Snapshot.Write(writer, _accounts.AsSpan());
        Snapshot.Write(writer, _revenue.AsSpan());
        Snapshot.Write(writer, _operators.AsSpan());
        Treasury.Save(writer);
        Sources.Save(writer);
        Sinks.Save(writer);
        SaveServices(writer);
    }

    internal void Load(BinaryReader reader)
    {
        Snapshot.Read(reader, _accounts.AsSpan());
        Snapshot.Read(reader, _revenue.AsSpan());
        Snapshot.Read(reader, _operators.AsSpan());
        Treasury = MoneyTotal.Load(reader);
        Sources = MoneyTotal.Load(reader);
        Sinks = MoneyTotal.Load(reader);
        LoadServices(reader);
    }
}
