using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants;

/// <summary>What a deviant submits in place of the orders that its behavior chose. Escrow follows the orders, and
/// nothing is submitted that money and stock do not cover.</summary>
/// <param name="deviant">Who submits.</param>
/// <param name="block">Of its cohort.</param>
/// <param name="view">Under whose terms.</param>
/// <param name="orders">Receives the orders.</param>
internal readonly ref struct Misreport(Deviant deviant, Block block, MarketView view, OrderBatch orders)
{
    public void Submit(ReadOnlySpan<Order> truth, ReadOnlySpan<Ticket> tickets)
    {
        switch (deviant.Deviation.Manipulation)
        {
            case Manipulation.Shade:
            case Manipulation.Inflate:
                Reprice(truth, tickets);
                break;
            case Manipulation.Withhold:
                Withhold(truth, tickets);
                break;
            case Manipulation.Split:
                Split(truth, tickets);
                break;
            default:
                throw new InvalidOperationException($"{deviant.Deviation.Manipulation} is no manipulation.");
        }
    }

    private void Reprice(ReadOnlySpan<Order> truth, ReadOnlySpan<Ticket> tickets)
    {
        for (var item = 0; item < truth.Length; item++)
        {
            var order = truth[item];
            order.Limit = Moved(order);
            if (order.Kind == OrderKind.Bid)
            {
                ref var account = ref deviant.Account;
                order.Limit = Money.Min(order.Limit, truth[item].Limit + account.Available);
                account.Escrow += order.Limit - truth[item].Limit;
            }

            Add(order, tickets[item].Key);
        }
    }

    /// <summary>The limit that the deviation states: a prudent bid is lower and a prudent offer higher.</summary>
    private Money Moved(in Order order)
    {
        var size = (long)Math.Round(Math.Abs(order.Limit.Micros) * deviant.Deviation.Factor);
        var prudent = deviant.Deviation.Manipulation != Manipulation.Inflate;
        return order.Kind switch
        {
            OrderKind.Bid => order.Limit - new Money(prudent ? size : -size),
            OrderKind.Ask or OrderKind.Listing or OrderKind.Quote when order.Limit != Order.OnRequest =>
                order.Limit + new Money(prudent ? size : -size),
            _ => order.Limit,
        };
    }

    private void Withhold(ReadOnlySpan<Order> truth, ReadOnlySpan<Ticket> tickets)
    {
        var (bid, offer) = Marginal(truth);
        for (var item = 0; item < truth.Length; item++)
        {
            if (item == bid || item == offer)
            {
                Release(truth[item]);
            }
            else
            {
                Add(truth[item], tickets[item].Key);
            }
        }
    }

    /// <summary>Places of the lowest bid and of the highest offer, the last of equal ones; -1: there is none.</summary>
    private static (int Bid, int Offer) Marginal(ReadOnlySpan<Order> truth)
    {
        var (bid, offer) = (-1, -1);
        for (var item = 0; item < truth.Length; item++)
        {
            ref readonly var order = ref truth[item];
            if (order.Kind == OrderKind.Bid)
            {
                bid = bid < 0 || order.Limit <= truth[bid].Limit ? item : bid;
            }
            else if (order.Kind is OrderKind.Ask or OrderKind.Listing or OrderKind.Quote)
            {
                offer = offer < 0 || order.Limit >= truth[offer].Limit ? item : offer;
            }
        }

        return (bid, offer);
    }

    private void Release(in Order order)
    {
        switch (order.Kind)
        {
            case OrderKind.Bid:
                deviant.Account.Escrow -= order.Limit;
                break;
            case OrderKind.Ask:
                deviant.Account.StockEscrow--;
                break;
            case OrderKind.Listing:
                block.Products.Span[order.Product - block.FirstProduct].Venue = -1;
                break;
        }
    }

    private void Split(ReadOnlySpan<Order> truth, ReadOnlySpan<Ticket> tickets)
    {
        var second = -1;
        for (var item = 0; item < truth.Length; item++)
        {
            var order = truth[item];
            var (like, earlier) = Like(truth, item);
            if (order.Kind is OrderKind.Bid or OrderKind.Ask && earlier % 2 == 1)
            {
                HandOver(order);
                order.Participant = deviant.Alias;
            }

            second = second < 0 && like == 1 && order.Kind == OrderKind.Bid ? item : second;
            Add(order, tickets[item].Key);
        }

        if (second >= 0)
        {
            BidTwice(truth[second]);
        }
    }

    /// <summary>How many orders are for the same thing at the same place, and how many of them come earlier.</summary>
    private static (int All, int Earlier) Like(ReadOnlySpan<Order> truth, int item)
    {
        var (all, earlier) = (0, 0);
        for (var other = 0; other < truth.Length; other++)
        {
            if (truth[other].Kind == truth[item].Kind && truth[other].Product == truth[item].Product
                && truth[other].Venue == truth[item].Venue)
            {
                all++;
                earlier += other < item ? 1 : 0;
            }
        }

        return (all, earlier);
    }

    /// <summary>Moves what an order holds in escrow to the other name's account.</summary>
    private void HandOver(in Order order)
    {
        ref var own = ref deviant.Account;
        ref var alias = ref deviant.AliasAccount;
        if (order.Kind == OrderKind.Bid)
        {
            own.Escrow -= order.Limit;
            own.Balance -= order.Limit;
            alias.Balance += order.Limit;
            alias.Escrow += order.Limit;
            return;
        }

        own.StockEscrow--;
        alias.StockEscrow++;
        if (own.Stock == Account.Unlimited)
        {
            alias.Stock = Account.Unlimited;
        }
        else
        {
            own.Stock--;
            alias.Stock++;
        }
    }

    private void BidTwice(in Order truth)
    {
        var order = truth;
        order.Limit = Moved(truth);
        order.Worth = Money.Zero;
        if (order.Limit <= deviant.Account.Available)
        {
            deviant.Account.Escrow += order.Limit;
            HandOver(order);
            order.Participant = deviant.Alias;
            var stream = deviant.AliasStream(view.Period);
            Add(order, stream.NextBits());
            deviant.BidTwice(order.Product, truth.Worth);
        }
    }

    private void Add(in Order order, ulong drawn)
    {
        var steps = view.Admissions[order.Venue].Review(order.Kind, order.Limit, order.Product < view.StandardGoods);
        orders.Add(order, drawn, steps);
    }
}
