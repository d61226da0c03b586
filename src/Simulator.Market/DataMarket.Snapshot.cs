namespace Simulator.Market;

/// <content>Checkpoints.</content>
internal sealed partial class DataMarket
{
    public void Save(BinaryWriter writer)
    {
        Snapshot.Write(writer, Elements);
        Board.Save(writer);
        Chain.Save(writer);
        Tally.Save(writer);
        _policies.Save(writer);
        Array.ForEach(_offices, office => office.Save(writer));
        Production.Save(writer);
        Meter.Save(writer);
        _course.Save(writer);
        _exchanges.Save(writer);
        Guarantees.Save(writer);
    }

    public void Load(BinaryReader reader)
    {
        Snapshot.Read(reader, Elements);
        Board.Load(reader);
        Chain.Load(reader);
        Tally.Load(reader);
        _policies.Load(reader);
        Array.ForEach(_offices, office => office.Load(reader));
        Production.Load(reader);
        Meter.Load(reader);
        _course.Load(reader);
        _exchanges.Load(reader);
        Guarantees.Load(reader);
    }
}
