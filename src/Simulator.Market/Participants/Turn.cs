using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Simulator.Market.Goods;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants;

/// <summary>One period from one member's side: what it sees, and the orders it can submit.</summary>
public ref partial struct Turn
{
    private readonly Span<Account> _accounts;
    private readonly OrderBatch _orders;
    private readonly CohortSite _site;
    private readonly ulong _key;
    private readonly int _start;
    private readonly int _firstMember;
    private readonly ReadOnlySpan<Admission> _admissions;
    private readonly int _standardGoods;
    private readonly bool _hasMore;
    private readonly Span<DataElement> _elements;
    private readonly int _firstProduct;
    private Span<Product> _products;
    private ReadOnlySpan<Message> _inbox;
    private readonly ulong _counterHigh = RandomStream.High(Purpose.Decision);
    private FirstBlocks _blocks;
    private int _member;

    internal Turn(Block block, CohortSite site, MarketView view, OrderBatch orders, ReadOnlySpan<Message> inbox)
    {
        _accounts = block.Accounts.Span;
        _products = block.Products.Span;
        _inbox = inbox;
        _elements = block.Elements.Span;
        _firstProduct = block.FirstProduct;
        _hasMore = !_products.IsEmpty || !inbox.IsEmpty;
        _orders = orders;
        _site = site;
        _key = site.Key;
        _start = site.Start;
        _firstMember = site.FirstMember;
        _admissions = view.Admissions;
        _standardGoods = view.StandardGoods;
        View = view;
        Good = site.Good;
        Venues = site.Venues;
        Period = view.Period;
        FirstProduct = block.FirstProduct;
        if (view.Board is { } board)
        {
            ref readonly var policy = ref board.Policies[site.Region];
            NeedFactor = policy.NeedFactor(site.Population.Sector);
            CapacityFactor = policy.CapacityFactor(site.Population.Sector);
            UseFactor = site.Population.Production?.RelativeUse(CapacityFactor) ?? 1;
        }
    }

    /// <summary>What was published last period.</summary>
    public MarketView View { get; }

    /// <summary>The member's draws of this period.</summary>
    public RandomStream Stream;

    /// <summary>Messages to the member.</summary>
    public ReadOnlySpan<Message> Inbox { get; private set; }

    /// <summary>The member's own products.</summary>
    public Span<Product> Products { get; private set; }

    /// <summary>What is true of the member's own products; empty in a market without data elements.</summary>
    public Span<DataElement> Elements { get; private set; }

    /// <summary>Market-wide number of the first of <see cref="Products"/>.</summary>
    public int FirstProduct { get; private set; }

    public readonly Member Member => _site[_member];

    public int Period { get; }

    /// <summary>Product number of the standardized good the population trades.</summary>
    public int Good { get; }

    /// <summary>What its region and sector add to how often the member needs data.</summary>
    public double NeedFactor { get; } = 1;

    /// <summary>What they add to how much it absorbs.</summary>
    public double CapacityFactor { get; } = 1;

    /// <summary>What the member will use of a license with that, relative to what it would otherwise.</summary>
    public double UseFactor { get; } = 1;

    /// <summary>Venues the population uses.</summary>
    public ImmutableArray<int> Venues { get; }

    public readonly ref readonly Account Account => ref _accounts[_member];

    /// <summary>A draw that belongs to the pair of this member and a product, the same in every period.</summary>
    public readonly RandomStream Match(ulong product) => new(
        Philox.Block(_site.Key, product, (ulong)Purpose.Match).First, _site.FirstMember + _member, -1, Purpose.Match);

    /// <summary>Draws that belong to the pair of this member and a product in this period.</summary>
    public readonly RandomStream Taste(ulong product) => new(
        Philox.Block(_site.Key, product, (ulong)Purpose.Taste).First, _site.FirstMember + _member, Period,
        Purpose.Taste);

    /// <summary>A product's quality: for what a bid is truly worth, which its bidder finds out by using the product.
    /// Decisions rest on the quality that is published.</summary>
    public readonly double TrueQuality(int product) =>
        View.TrueQualities is { } truth ? truth[product] : View[product].Quality;

    /// <summary>Whether the member may use a product now.</summary>
    public readonly bool Holds(int product) => View.Entitlements.Holds(product, _site.Start + _member, View.Period);

    /// <summary>Last period in which the member may use a product, as it stands; -1: it never could.</summary>
    public readonly int HeldUntil(int product) => View.Entitlements.UntilOf(product, _site.Start + _member);

    /// <summary>Moves on to the next member.</summary>
    internal void Open(int member)
    {
        _member = member;
        var counterLow = RandomStream.Low(_firstMember + member, Period);
        var lane = member % FirstBlocks.Length;
        if (lane == 0)
        {
            Philox.Fill(_key, counterLow, _counterHigh, _blocks);
        }

        Stream = new RandomStream(_key, counterLow, _counterHigh, _blocks[lane]);
        if (_hasMore)
        {
            OpenMore(_start + member);
        }
    }

    /// <summary>Bids for one license; refused at once if the member's money does not cover the limit.</summary>
    public void Bid(int venue, int product, Money limit, Money worth, int counterparty = -1)
    {
        if (Joins(venue, Side.Buy) && _accounts[_member].TryEscrow(limit))
        {
            Submit(OrderKind.Bid, venue, product, limit, worth).Counterparty = counterparty;
        }
        else
        {
            _orders.Refusals[Refusal.NoMoney.Code]++;
        }
    }

    /// <summary>Offers one unit of a standardized good; refused at once if the member's stock does not cover
    /// it.</summary>
    public void Ask(int venue, int product, Money limit, Money worth)
    {
        ref var account = ref _accounts[_member];
        if (Joins(venue, Side.Sell) && account.TryEscrow(1))
        {
            Submit(OrderKind.Ask, venue, product, limit, worth).IsUnlimited = account.Stock == Account.Unlimited;
        }
        else
        {
            _orders.Refusals[Refusal.NoStock.Code]++;
        }
    }

    /// <summary>Asks a product's provider for its price, and may disclose bounds of what a product of quality 1 is
    /// worth to the member.</summary>
    public void Request(int venue, int product, Money low = default, Money high = default)
    {
        if (Joins(venue, Side.Buy))
        {
            Submit(OrderKind.QuoteRequest, venue, product, low, high);
        }
        else
        {
            _orders.Refusals[Refusal.NoMoney.Code]++;
        }
    }

    /// <summary>Answers a quote request for one of the member's own products.</summary>
    public void Quote(in Message request, Money limit)
    {
        ref readonly var product = ref Products[request.Product - FirstProduct];
        if (product.Source >= 0 && !product.Covers(limit))
        {
            _orders.Refusals[Refusal.NoSource.Code]++;
            return;
        }

        Submit(OrderKind.Quote, request.Venue, request.Product, limit, product.Cost).Counterparty = request.From;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Order Submit(OrderKind kind, int venue, int product, Money limit, Money worth)
    {
        var steps = _admissions[venue].Review(kind, limit, product < _standardGoods);
        ref var order = ref _orders.Add(kind, venue, product, Stream.NextBits(), steps);
        order.Limit = limit;
        order.Worth = worth;
        order.Participant = _start + _member;
        order.Counterparty = -1;
        order.Traits = OrderTraits.None;
        return ref order;
    }

    /// <summary>The first draws of the next few members, made together.</summary>
    [InlineArray(Length)]
    private struct FirstBlocks
    {
        public const int Length = 16;
        private (ulong First, ulong Second) _block;
    }
}
