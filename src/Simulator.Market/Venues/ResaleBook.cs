using System.Runtime.InteropServices;

namespace Simulator.Market.Venues;

/// <summary>Licenses that holders pass on, as published: by product, the cheapest first.</summary>
public sealed class ResaleBook
{
    private readonly List<ResaleOffer> _offers = [];
    private readonly int _products;
    private int[] _first = [];

    /// <param name="products">How many there are.</param>
    internal ResaleBook(int products) => _products = products;

    /// <summary>By product and price.</summary>
    public ReadOnlySpan<ResaleOffer> Offers => CollectionsMarshal.AsSpan(_offers);

    /// <summary>Share of all offers so far that found a taker.</summary>
    public double SoldShare { get; internal set; }

    /// <summary>The offers of a product, the cheapest first.</summary>
    public ReadOnlySpan<ResaleOffer> Of(int product)
    {
        if (product >= _first.Length || _first[product] < 0)
        {
            return [];
        }

        var (start, end) = (_first[product], _first[product] + 1);
        while (end < _offers.Count && _offers[end].Product == product)
        {
            end++;
        }

        return Offers[start..end];
    }

    internal void Add(in ResaleOffer offer) => _offers.Add(offer);

    /// <summary>Publishes the offers that are left in a period.</summary>
    /// <param name="isLeft">Which.</param>
    internal void Publish(Predicate<ResaleOffer> isLeft)
    {
        _offers.RemoveAll(offer => !isLeft(offer));
        Index();
    }

    private void Index()
    {
        CollectionsMarshal.AsSpan(_offers).Sort(static (left, right) =>
            (left.Product, left.Price, left.Title).CompareTo((right.Product, right.Price, right.Title)));
        _first = _first.Length == 0 && _offers.Count > 0 ? new int[_products] : _first;
        _first.AsSpan().Fill(-1);
        for (var place = _offers.Count - 1; place >= 0; place--)
        {
            _first[_offers[place].Product] = place;
        }
    }

    internal void Save(BinaryWriter writer)
    {
        writer.Write(SoldShare);
        Snapshot.Write(writer, _offers);
    }

    internal void Load(BinaryReader reader)
    {
        SoldShare = reader.ReadDouble();
        Snapshot.Read(reader, _offers);
        Index();
    }
}
