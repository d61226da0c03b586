using Simulator.Market.Venues;

namespace Simulator.Market;

/// <content>Checkpoints.</content>
public sealed partial class MarketRun
{
    /// <summary>Writes everything that the next period depends on.</summary>
    public void Save(BinaryWriter writer)
    {
        foreach (var cohort in _roster.Cohorts)
        {
            cohort.Save(writer);
        }

        foreach (var session in _sessions)
        {
            session.Save(writer);
        }

        _ledger.Save(writer);
        _view.Save(writer);
        _view.Entitlements.Save(writer);
        _view.Memberships?.Save(writer);
        _observer.Save(writer);
        _roster.Deviant?.Save(writer);
        _data?.Save(writer);
        _pilot.Save(writer);
        Snapshot.Write(writer, _products);
        writer.Write(_inbox.Length);
        Snapshot.Write(writer, _inbox);
    }

    /// <summary>Takes up a run of the same design, seed and replication where <see cref="Save"/> left it. Cohorts may
    /// have another size.</summary>
    public void Load(BinaryReader reader)
    {
        foreach (var cohort in _roster.Cohorts)
        {
            cohort.Load(reader);
        }

        foreach (var session in _sessions)
        {
            session.Load(reader);
        }

        _ledger.Load(reader);
        _view.Load(reader);
        _view.Entitlements.Load(reader);
        _view.Memberships?.Load(reader);
        _observer.Load(reader);
        _roster.Deviant?.Load(reader);
        _data?.Load(reader);
        _pilot.Load(reader);
        Snapshot.Read(reader, _products);
        _inbox = new Message[reader.ReadInt32()];
        Snapshot.Read(reader, _inbox);
    }
}
