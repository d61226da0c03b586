namespace Simulator.Market.Venues;

/// <content>Who has bought how many public data: what a block tariff goes by.</content>
public sealed partial class DataBoard
{
    private readonly Dictionary<int, int> _publicUses = [];

    /// <summary>Public data that a participant has bought.</summary>
    public int PublicUsesOf(int participant) => _publicUses.GetValueOrDefault(participant);

    internal void NotePublicUse(int participant) => _publicUses[participant] = PublicUsesOf(participant) + 1;

    private void SavePublicUses(BinaryWriter writer)
    {
        writer.Write(_publicUses.Count);
        foreach (var (participant, uses) in _publicUses.OrderBy(entry => entry.Key))
        {
            writer.Write(participant);
            writer.Write(uses);
        }
    }

    private void LoadPublicUses(BinaryReader reader)
    {
        _publicUses.Clear();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var participant = reader.ReadInt32();
            _publicUses[participant] = reader.ReadInt32();
        }
    }
}
