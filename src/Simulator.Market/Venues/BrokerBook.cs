namespace Simulator.Market.Venues;

/// <summary>The public list of brokers, and who has found what for whom.</summary>
public sealed class BrokerBook
{
    private readonly List<Brokerage>[] _brokers;
    private readonly Mandate[] _mandates;

    internal BrokerBook(int regions, int participants, bool hasBrokers)
    {
        _brokers = [.. Enumerable.Range(0, regions).Select(_ => new List<Brokerage>())];
        _mandates = new Mandate[hasBrokers ? participants : 0];
    }

    /// <summary>Brokers of a region.</summary>
    public IReadOnlyList<Brokerage> In(int region) => _brokers[region];

    /// <summary>The broker who found a product for a buyer; the default: none.</summary>
    public Brokerage Of(int buyer, int product) =>
        buyer < _mandates.Length && _mandates[buyer] is { IsGiven: true } mandate && mandate.Product == product
            ? mandate.Brokerage
            : default;

    /// <summary>Enters a broker, or changes what it offers.</summary>
    internal void Enter(in Brokerage brokerage, int region)
    {
        var broker = brokerage.Broker;
        var place = _brokers[region].FindIndex(each => each.Broker == broker);
        if (place < 0)
        {
            _brokers[region].Add(brokerage);
        }
        else
        {
            _brokers[region][place] = brokerage;
        }
    }

    /// <summary>A buyer has a broker's find to buy.</summary>
    internal void Engage(in Engagement engagement) => _mandates[engagement.Buyer] =
        new Mandate { IsGiven = true, Product = engagement.Product, Brokerage = engagement.Brokerage };

    internal void Save(BinaryWriter writer)
    {
        foreach (var brokers in _brokers)
        {
            writer.Write(brokers.Count);
            Snapshot.Write(writer, brokers.ToArray());
        }

        Snapshot.Write(writer, _mandates);
    }

    internal void Load(BinaryReader reader)
    {
        foreach (var brokers in _brokers)
        {
            var read = new Brokerage[reader.ReadInt32()];
            Snapshot.Read(reader, read);
            brokers.Clear();
            brokers.AddRange(read);
        }

        Snapshot.Read(reader, _mandates);
    }

    private struct Mandate
    {
        public bool IsGiven;
        public int Product;
        public Brokerage Brokerage;
    }
}
