using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Randomness;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>A venue at work: gathers the orders of a period, admits them under the rules in force, and lets its
/// mechanism clear them product by product.</summary>
public sealed partial class VenueSession
{
    private readonly ulong _key;
    private readonly Docket _docket;
    private readonly ArrivalSequence _arrivals;
    private readonly List<int> _listings = [];
    private OrderBatch _standing = new();
    private OrderBatch _earlier = new();
    private Admission _admission;
    private Terms _terms;
    private int[] _products = [];

    public VenueSession(int number, Venue venue, ulong key)
    {
        Number = number;
        _key = key;
        Venue = venue;
        _arrivals = new ArrivalSequence(Orders);
        _docket = new Docket(Orders, _arrivals, venue.Tick);
        Line = venue.Service is { } service ? new ServiceLine(service, key) : null;
    }

    /// <summary>Its place among the venues of the design.</summary>
    public int Number { get; }

    public Venue Venue { get; }

    /// <summary>Where trades wait to be carried out; null: they do not.</summary>
    internal ServiceLine? Line { get; }

    /// <summary>Orders of the period.</summary>
    public Blotter Orders { get; } = new();

    public Clearing Clearing { get; } = new();

    public ref readonly Terms Terms => ref _terms;

    /// <summary>Orders left standing for the next period, apart from listings that rest.</summary>
    public ReadOnlySpan<Order> Standing => _standing.Orders;

    /// <summary>Number of orders that were submitted this period.</summary>
    public int Submitted { get; private set; }

    /// <summary>Places of listings made, kept or withdrawn this period, refused ones included, those that rest
    /// not.</summary>
    public IReadOnlyList<int> Listings => _listings;

    /// <summary>Opens a period.</summary>
    /// <param name="terms">Rules in force here.</param>
    /// <returns>How orders are to be reviewed when they are submitted.</returns>
    internal Admission Open(in Terms terms)
    {
        if (!_isOpen || terms != _terms)
        {
            (_isOpen, _haveTermsChanged) = (true, true);
            (_terms, _docket.Terms) = (terms, terms);
            _admission = new Admission(terms, Venue.Tick);
        }

        return _admission;
    }

    /// <summary>Clears one period.</summary>
    /// <param name="batches">Orders of all cohorts, in the order of the cohorts.</param>
    /// <param name="period">The period.</param>
    /// <param name="products">Read only: settlement happens after every venue has cleared.</param>
    public void Clear(IReadOnlyList<OrderBatch> batches, int period, ReadOnlySpan<Product> products)
    {
        Clearing.Clear();
        Wake(batches);
        var oneProduct = Gather(batches, products);
        _arrivals.Sort();
        Present(oneProduct, period, products);
        Keep(products);
    }

    /// <summary>The price at which an offer with this limit stands under the terms in force.</summary>
    public Money? OfferPrice(Money limit) => _admission.OfferPrice(limit);

    /// <summary>Takes in what stands and what cohorts sent here; true if all of it is for the same product.</summary>
    private bool Gather(IReadOnlyList<OrderBatch> batches, ReadOnlySpan<Product> products)
    {
        Orders.Open(_standing);
        var (oneProduct, product) = (_standing.Count == 0 || _standing.Product >= 0, _standing.Product);
        _docket.OnlyQuotes = _standing.OnlyQuotes;
        for (var number = 0; number < batches.Count; number++)
        {
            var batch = batches[number];
            if (batch.MayHave(Number) && (batch.Venue < 0 || batch.Venue == Number))
            {
                Orders.Add(batch);
                product = product < 0 ? batch.Product : product;
                oneProduct &= batch.Product >= 0 && batch.Product == product;
                _docket.OnlyQuotes &= batch.OnlyQuotes;
            }
        }

        Orders.Close();
        _arrivals.Open(Orders.Places);
        _listings.Clear();
        Submitted = 0;
        Stand(products);
        for (var page = 1; page < Orders.Pages; page++)
        {
            Take(Orders.PageAt(page, out var start), start);
        }

        return oneProduct;
    }

    /// <summary>Reviews again, under the terms of this period, what stands.</summary>
    private void Stand(ReadOnlySpan<Product> products)
    {
        _standing.Review(_admission, products);
        for (var place = 0; place < _standing.Count; place++)
        {
            ref readonly var ticket = ref _standing.Tickets[place];
            Note(ticket.Kind, place);
            if (ticket.Steps < 0)
            {
                Refuse(ticket, place);
            }
            else
            {
                _arrivals.Stand(ticket, place);
            }
        }
    }

    private void Take(OrderBatch batch, int start)
    {
        if (batch.Venue < 0 || !batch.OnlyQuotes)
        {
            TakeOneByOne(batch, start);
            return;
        }

        var tickets = batch.Tickets;
        Submitted += tickets.Length;
        var next = _arrivals.Take(tickets, start);
        while (next < tickets.Length)
        {
            Refuse(tickets[next], start + next);
            next++;
            next += _arrivals.Take(tickets[next..], start + next);
        }
    }

    private void TakeOneByOne(OrderBatch batch, int start)
    {
        for (var item = 0; item < batch.Count; item++)
        {
            if (batch.Orders[item].Venue != Number)
            {
                continue;
            }

            Submitted++;
            ref readonly var ticket = ref batch.Tickets[item];
            Note(ticket.Kind, start + item);
            if (_arrivals.Take(new ReadOnlySpan<Ticket>(in ticket), start + item) == 0)
            {
                Refuse(ticket, start + item);
            }
        }
    }

    private void Note(OrderKind kind, int place)
    {
        if (kind is OrderKind.Listing or OrderKind.Withdrawal)
        {
            _listings.Add(place);
        }
    }

    private void Refuse(in Ticket ticket, int place) => Clearing.Refuse(place, ticket.Refusal);

    private void Present(bool oneProduct, int period, ReadOnlySpan<Product> products)
    {
        var count = _arrivals.Count;
        if (_products.Length < count && !oneProduct)
        {
            _products = new int[count * 2];
        }

        if (!oneProduct)
        {
            _arrivals.SortByProduct(_products);
        }

        for (var start = 0; start < count;)
        {
            var product = oneProduct ? Orders[ArrivalSequence.PlaceOf(_arrivals.Entries[0])].Product : _products[start];
            var end = oneProduct ? count : start + 1;
            while (end < count && _products[end] == product)
            {
                end++;
            }

            var stream = new RandomStream(_key, product, period, Purpose.Mechanism);
            _docket.Present(new Lot(product, start, end - start, products[product].CopiesLeft), stream);
            Venue.Mechanism.Clear(_docket, Clearing);
            start = end;
        }
    }

    /// <summary>Lays an order to those that stand, between two periods.</summary>
    internal void Offer(in Order order) => _standing.Add(order, 0, 0);
}
