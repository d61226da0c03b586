using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>The public list of brokers, and who has found what for whom. Who is in business and does not meet what the
/// region requires is not on the list. A mandate ends when its broker leaves the list.</summary>
public sealed class BrokerBook
{
    private readonly List<Brokerage>[] _members;
    private readonly List<Brokerage>[] _listed;
    private readonly Standing[] _standings;
    private readonly Mandate[] _mandates;

    internal BrokerBook(int regions, int participants, bool isKept)
    {
        _members = [.. Enumerable.Range(0, regions).Select(_ => new List<Brokerage>())];
        _listed = [.. Enumerable.Range(0, regions).Select(_ => new List<Brokerage>())];
        _standings = new Standing[isKept ? participants : 0];
        _mandates = new Mandate[isKept ? participants : 0];
    }

    /// <summary>Whether there are any in the market, or may be.</summary>
    public bool IsKept => _mandates.Length > 0;

    /// <summary>Brokers on the list of a region.</summary>
    public IReadOnlyList<Brokerage> In(int region) => _listed[region];

    /// <summary>Brokers in business in a region, on the list or not.</summary>
    public IReadOnlyList<Brokerage> MembersIn(int region) => _members[region];

    /// <summary>Whether a participant is in business as a broker.</summary>
    public bool IsIn(int participant) => IsKept && _standings[participant].IsIn;

    /// <summary>The broker who found a product for a buyer, with its strength of now; the default: none.</summary>
    public Brokerage Of(int buyer, int product) =>
        IsKept && _mandates[buyer] is { IsGiven: true } mandate && mandate.Product == product
            && _standings[mandate.Brokerage.Broker] is { IsListed: true } standing
            ? mandate.Brokerage with { Strength = standing.Strength }
            : default;

    /// <summary>Enters a broker: it is on the list from the end of the period.</summary>
    internal void Enter(in Brokerage brokerage, int region)
    {
        _standings[brokerage.Broker].IsIn = true;
        _members[region].Add(brokerage);
    }

    /// <summary>A broker goes out of business, and off the list.</summary>
    internal void Leave(int broker, int region)
    {
        _standings[broker] = default;
        _members[region].RemoveAll(each => each.Broker == broker);
    }

    /// <summary>Begins the list of a region anew.</summary>
    internal void Clear(int region)
    {
        foreach (var listed in _listed[region])
        {
            _standings[listed.Broker].IsListed = false;
        }

        _listed[region].Clear();
    }

    /// <summary>Puts a broker in business on the list.</summary>
    internal void List(in Brokerage brokerage, int region)
    {
        _standings[brokerage.Broker].IsListed = true;
        _standings[brokerage.Broker].Strength = brokerage.Strength;
        _listed[region].Add(brokerage);
    }

    /// <summary>A buyer has a broker's find to buy.</summary>
    internal void Engage(in Engagement engagement) => _mandates[engagement.Buyer] =
        new Mandate { IsGiven = true, Product = engagement.Product, Brokerage = engagement.Brokerage };

    internal void Save(BinaryWriter writer)
    {
        Array.ForEach(_members, brokers => Snapshot.Write(writer, brokers));
        Array.ForEach(_listed, brokers => Snapshot.Write(writer, brokers));
        Snapshot.Write(writer, _standings);
        Snapshot.Write(writer, _mandates);
    }

    internal void Load(BinaryReader reader)
    {
        Array.ForEach(_members, brokers => Snapshot.Read(reader, brokers));
        Array.ForEach(_listed, brokers => Snapshot.Read(reader, brokers));
        Snapshot.Read(reader, _standings);
        Snapshot.Read(reader, _mandates);
    }

    private struct Mandate
    {
        public bool IsGiven;
        public int Product;
        public Brokerage Brokerage;
    }

    private struct Standing
    {
        public bool IsIn;
        public bool IsListed;
        public Money Strength;
    }
}
