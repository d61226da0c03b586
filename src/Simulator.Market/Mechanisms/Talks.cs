using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Mechanisms;

/// <summary>The negotiations about one product in one period.</summary>
/// <remarks>What lasts are standing orders: all quotes of a talk, the oldest first, and after them the
/// counteroffer.</remarks>
internal ref struct Talks(Docket docket, Clearing clearing, int rounds)
{
    /// <summary>So few talks are searched one by one.</summary>
    private const int Few = 8;

    private readonly List<(int Buyer, Talk Talk)> _talks = [];

    /// <summary>Talks that are not over, by buyer; null while they are few.</summary>
    private Dictionary<int, Talk>? _byBuyer;

    /// <summary>Takes up a talk with an offer that stands.</summary>
    public void Resume(in Arrival arrival)
    {
        if (arrival.Kind == OrderKind.Quote)
        {
            var talk = With(docket[arrival.Order].Counterparty) ?? Begin(docket[arrival.Order].Counterparty);
            talk.Quotes.Add(arrival);
            talk.Open = arrival;
        }
        else if (With(docket[arrival.Order].Participant) is { } talk)
        {
            (talk.Open, talk.Counteroffer) = (null, arrival);
        }
    }

    /// <summary>A provider's quote: accepts a counteroffer that it does not exceed, and is passed on
    /// otherwise.</summary>
    /// <returns>Licenses sold.</returns>
    public int Quote(in Arrival quote, int copies)
    {
        var buyer = docket[quote.Order].Counterparty;
        var talk = With(buyer);
        if (talk?.Counteroffer is { } offer && offer.Price >= quote.Price && copies > 0)
        {
            // The buyer's offer stands, so that its price counts.
            clearing.Trade(offer.Order, quote.Order, Money.Min(offer.Price, docket.Terms.Ceiling ?? offer.Price));
            End(buyer);
            return 1;
        }

        if (talk is null || talk.Counteroffer is null)
        {
            // It answers a request, not a counteroffer; what was quoted before is good until the end of the period.
            var open = talk?.Open;
            End(buyer);
            talk = Begin(buyer);
            talk.Open = open;
        }

        talk.Counteroffer = null;
        talk.IsAlive = true;
        talk.Quotes.Add(quote);
        PassOn(quote, buyer, quote.Price + docket.Terms.Buyer.Burden(quote.Price), talk.Quotes.Count);
        return 0;
    }

    /// <summary>A buyer's bid: accepts the quote before it, counters it, or is refused.</summary>
    /// <returns>Licenses sold.</returns>
    public int Answer(in Arrival bid)
    {
        var buyer = docket[bid.Order].Participant;
        if (With(buyer) is not { Open: { } quote } talk)
        {
            clearing.Refuse(bid.Order, Refusal.NoSuchQuote);
            return 0;
        }

        if (bid.Price >= quote.Price)
        {
            clearing.Trade(bid.Order, quote.Order, quote.Price);
            End(buyer);
            return 1;
        }

        if (talk.Quotes.Count >= rounds)
        {
            clearing.Refuse(bid.Order, Refusal.NoSuchQuote);
            return 0;
        }

        (talk.Open, talk.Counteroffer, talk.IsAlive) = (null, bid, true);
        var provider = docket[quote.Order].Participant;
        PassOn(bid, provider, bid.Price - docket.Terms.Seller.Burden(bid.Price), talk.Quotes.Count);
        return 0;
    }

    /// <summary>Tells the other side.</summary>
    public readonly void PassOn(in Arrival arrival, int to, Money price, int round)
    {
        ref readonly var order = ref docket[arrival.Order];
        var (low, high) = arrival.Kind == OrderKind.QuoteRequest ? (order.Limit, order.Worth) : default;
        clearing.Tell(new Message(
            to, order.Participant, docket.Product, order.Venue, arrival.Kind, round, price, arrival.Key, low,
            high));
    }

    /// <summary>Lets stand what was said, where a talk goes on.</summary>
    public readonly void Keep()
    {
        foreach (var (_, talk) in _talks)
        {
            var goesOn = talk is { IsAlive: true, IsOver: false };
            foreach (var quote in goesOn ? talk.Quotes : [])
            {
                clearing.Keep(quote.Order);
            }

            if (goesOn && talk.Counteroffer is { } offer)
            {
                clearing.Keep(offer.Order);
            }
        }
    }

    private readonly Talk? With(int buyer)
    {
        if (_byBuyer is not null)
        {
            return _byBuyer.GetValueOrDefault(buyer);
        }

        foreach (var (other, talk) in _talks)
        {
            if (other == buyer && !talk.IsOver)
            {
                return talk;
            }
        }

        return null;
    }

    private Talk Begin(int buyer)
    {
        var talk = new Talk();
        _talks.Add((buyer, talk));
        if (_byBuyer is not null)
        {
            _byBuyer.Add(buyer, talk);
        }
        else if (_talks.Count > Few)
        {
            _byBuyer = _talks.Where(item => !item.Talk.IsOver).ToDictionary(item => item.Buyer, item => item.Talk);
        }

        return talk;
    }

    private readonly void End(int buyer)
    {
        if (With(buyer) is { } talk)
        {
            talk.IsOver = true;
            _byBuyer?.Remove(buyer);
        }
    }
}
