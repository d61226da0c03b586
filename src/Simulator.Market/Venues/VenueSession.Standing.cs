using Simulator.Market.Goods;

namespace Simulator.Market.Venues;

/// <content>What lasts from period to period: standing orders, and listings that rest.</content>
public sealed partial class VenueSession
{
    private readonly RestingListings _resting = new();
    private readonly VersionCheck _versions = new();
    private bool _isOpen;
    private bool _haveTermsChanged;

    /// <summary>What is published of data elements, whose listings may rest; null: those of other products are gone
    /// through in every period.</summary>
    internal DataBoard? Board { get; set; }

    /// <summary>Listings that rest and are to be published anew.</summary>
    internal ReadOnlySpan<Order> Stirred => _resting.Stirred;

    /// <summary>Takes note that a listing of the product elsewhere has changed.</summary>
    internal void Stir(int product) => _resting.Stir(product);

    /// <summary>Lets the listings stand that somebody has an order for, and all of them under other terms.</summary>
    private void Wake(IReadOnlyList<OrderBatch> batches)
    {
        _resting.Open();
        if (_haveTermsChanged)
        {
            _resting.WakeAll();
            _haveTermsChanged = false;
        }

        for (var number = 0; number < batches.Count && _resting.Count > 0; number++)
        {
            var batch = batches[number];
            foreach (ref readonly var order in batch.MayHave(Number) ? batch.Orders : [])
            {
                if (order.Venue == Number)
                {
                    _resting.Wake(order.Product);
                }
            }
        }

        _earlier.Clear();
        if (_resting.MoveTo(_earlier))
        {
            _earlier.Add(_standing);
            (_standing, _earlier) = (_earlier, _standing);
        }
    }

    private void Keep(ReadOnlySpan<Product> products)
    {
        (_standing, _earlier) = (_earlier, _standing);
        _standing.Clear();
        _versions.Run(_terms.VersionCheck, Orders, Clearing, products);
        foreach (var place in Clearing.Kept)
        {
            var order = KeptAt(place);
            if (order.Kind == OrderKind.Listing && MayRest(order.Product, products))
            {
                _resting.Rest(order);
            }
            else
            {
                _standing.Add(order, 0, 0);
            }
        }
    }

    /// <summary>An order of this period that stands, as it does from now on.</summary>
    internal Order KeptAt(int place) => _versions.Apply(place, Orders[place]);

    /// <summary>A product whose copies are counted may be sold out elsewhere, and versions are priced
    /// together.</summary>
    private bool MayRest(int product, ReadOnlySpan<Product> products) => Venue.Mechanism.LetsListingsRest
        && !products[product].IsVersion && products[product].CopiesLeft == int.MaxValue
        && Board is not null && Board[product].IsElement;

    internal void Save(BinaryWriter writer)
    {
        writer.Write(_resting.Count + _standing.Count);
        _resting.Save(writer);
        Snapshot.Write(writer, _standing.Orders);
        Line?.Save(writer);
    }

    internal void Load(BinaryReader reader)
    {
        var orders = new Order[reader.ReadInt32()];
        Snapshot.Read(reader, orders);
        _standing.Clear();
        foreach (ref readonly var order in orders.AsSpan())
        {
            _standing.Add(order, 0, 0);
        }

        Line?.Load(reader);
    }
}
