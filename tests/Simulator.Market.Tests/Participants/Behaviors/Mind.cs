using System.Collections.Immutable;
using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Participants;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Participants.Behaviors;

/// <summary>One participant by itself: it is shown what was published, and says what it would submit.</summary>
internal sealed class Mind<TState>
    where TState : unmanaged
{
    private readonly IBehavior<TState> _behavior;
    private readonly CohortSite _site;
    private readonly MarketView _view;
    private readonly Account[] _accounts;
    private readonly Product[] _own;
    private readonly Money _tick = new(10_000);
    private TState _state;

    /// <param name="behavior">How it decides.</param>
    /// <param name="products">Products of the market; the first is a standardized good, or the participant's
    /// own.</param>
    /// <param name="own">The first product, if it is the participant's.</param>
    public Mind(IBehavior<TState> behavior, int products = 1, Product? own = null)
    {
        _behavior = behavior;
        _site = new CohortSite(new Population("tested", 1, behavior), 0, 0, 1, 77, own is null ? 0 : -1, [0]);
        _view = new MarketView(VenueTraits.Of([new Venue("hall", new PostedPrice())]), products, own is null ? 1 : 0)
        {
            Entries = new([]) { Ledger = new(0, 0) },
        };
        _accounts = [new Account { Balance = Money.FromAmount(1e6), Stock = Account.Unlimited }];
        _own = own is { } product ? [product] : [];
        var stream = _site.Stream(0, -1, Simulator.Market.Randomness.Purpose.Endowment);
        _state = behavior.Endow(ref stream, _site[0]);
    }

    /// <summary>Of the venue.</summary>
    public Terms Terms { get; set; } = Terms.Free;

    public ref readonly TState State => ref _state;

    public ref Account Account => ref _accounts[0];

    public ref Listing Listing(int product) => ref _view.Publish(product);

    /// <summary>Puts a product on offer.</summary>
    public void Offer(int product, double price, double quality, ulong key)
    {
        (_view.Publish(product).Price, _view.Publish(product).Quality) = (Money.FromAmount(price), quality);
        _view.Publish(product).Key = key;
        _view.SetListed(product, 0);
    }

    /// <summary>Lets it hear a quote of the last period.</summary>
    public void Hear(Side side, double price, bool traded, double tradePrice = 0)
    {
        ref var listing = ref _view.Publish(0);
        listing.Heard = new()
        {
            Quoted = true,
            Side = side,
            Price = Money.FromAmount(price),
            Traded = traded,
            Period = _view.Period - 1,
        };
        listing.LastPrice = traded ? Money.FromAmount(tradePrice == 0 ? price : tradePrice) : listing.LastPrice;
    }

    /// <summary>Its orders of one period.</summary>
    public ImmutableArray<Order> Decide()
    {
        var orders = new OrderBatch();
        _view.Terms[0] = Terms;
        _view.Admissions[0] = new Admission(Terms, _tick);
        _accounts[0].Escrow = Money.Zero;
        _accounts[0].StockEscrow = 0;
        var turn = new Turn(new Block(_accounts, _own, 0), _site, _view, orders, []);
        turn.Open(0);
        _behavior.Decide(ref _state, ref turn);
        _view.Period++;
        return [.. orders.Orders];
    }

    /// <summary>The limit of the only order of a period, in yuan; null if there is none.</summary>
    public double? Quote() => Decide() is [var order] ? order.Limit.Amount : null;
}
