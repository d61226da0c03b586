using Simulator.Market.Mechanisms;
using Simulator.Market.Participants;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Observation;

/// <summary>Sums over the trades and orders of one period at the venues of one region (or all). Money sums are exact
/// integers, so that tallies merge to the same result in any sequence.</summary>
public sealed class Tally
{
    public int Trades { get; private set; }
    public Money Volume { get; private set; }
    public Money Paid { get; private set; }
    public Money Received { get; private set; }
    public Money Value { get; private set; }
    public Money Cost { get; private set; }
    public Money Tax { get; internal set; }
    public Money Fee { get; internal set; }
    public Money Subsidy { get; internal set; }

    /// <summary>What sellers of derived products received, less royalties and their own cost.</summary>
    public Money Processing { get; internal set; }

    /// <summary>Resources that the trades themselves used up; the sides have paid them.</summary>
    public Money TransactionCost { get; internal set; }

    /// <summary>Trades that a venue with a line carried out.</summary>
    public int Served { get; private set; }

    /// <summary>Those of them that had to wait.</summary>
    public int Delayed { get; private set; }

    /// <summary>Periods that they waited, in all.</summary>
    public double Waited { get; private set; }

    /// <summary>Trades detected as violations.</summary>
    public int Detections { get; private set; }

    /// <summary>That the treasury collected for them; the side that was fined has paid it.</summary>
    public Money Fines { get; private set; }

    /// <summary>That the units traded did outside of the market.</summary>
    public Money Harm { get; internal set; }

    /// <summary>Resources that participants used up outside of trades, such as fixed costs.</summary>
    public Money Outlay { get; internal set; }

    public Money LastPrice { get; private set; }

    /// <summary>Sum of squared prices, in squared micro-units.</summary>
    public UInt128 PriceSquares { get; private set; }

    /// <summary>Sum of the qualities of the products traded, in millionths, if a metric asked for it.</summary>
    public long Quality { get; internal set; }

    public int Submitted { get; internal set; }
    public int Refused { get; internal set; }
    /// <summary>Sum of the best bids of the books that closed with one.</summary>
    public Money BestBid { get; private set; }

    /// <summary>Sum of the best asks of the books that closed with one.</summary>
    public Money BestAsk { get; private set; }

    /// <summary>Books that closed with a bid.</summary>
    public int BooksWithBid { get; private set; }

    /// <summary>Books that closed with an ask.</summary>
    public int BooksWithAsk { get; private set; }

    public int RestingBids { get; private set; }
    public int RestingAsks { get; private set; }

    /// <summary>Value of trades by <see cref="Channel"/>.</summary>
    public Money[] ChannelVolume { get; } = new Money[Enum.GetValues<Channel>().Length];

    /// <summary>Number of trades by <see cref="Channel"/>.</summary>
    public int[] ChannelTrades { get; } = new int[Enum.GetValues<Channel>().Length];

    internal void Add(in Trade trade, Channel channel)
    {
        Trades++;
        Volume += trade.Price;
        Paid += trade.Paid;
        Received += trade.Received;
        Value += trade.Value;
        Cost += trade.Cost;
        LastPrice = trade.Price;
        var price = (UInt128)(ulong)trade.Price.Micros;
        PriceSquares = unchecked(PriceSquares + price * price);
        ChannelVolume[(int)channel] += trade.Price;
        ChannelTrades[(int)channel]++;
    }

    /// <summary>Adds what the operator and the state take from and give to the two sides of a trade, what it uses up,
    /// and its harm.</summary>
    internal void Levy(Money buyerPrice, Money sellerPrice, in Terms terms)
    {
        Fee += buyerPrice - sellerPrice;
        if (!terms.AreFree)
        {
            Tax += terms.Buyer.Tax(buyerPrice) + terms.Seller.Tax(sellerPrice);
            Fee += terms.Buyer.Fee(buyerPrice) + terms.Seller.Fee(sellerPrice);
            Subsidy += terms.Buyer.Subsidy + terms.Seller.Subsidy;
            TransactionCost += terms.Buyer.TransactionCost + terms.Seller.TransactionCost;
            Harm += terms.Harm;
        }
    }

    /// <summary>Adds a violation detected, and what its fine brought.</summary>
    internal void Fine(Side fined, Money amount)
    {
        Detections++;
        Fines += amount;
        Paid += fined == Side.Buy ? amount : Money.Zero;
        Received -= fined == Side.Sell ? amount : Money.Zero;
    }

    /// <summary>Adds what the sellers of derived products keep of a trade, and what is withheld from their sources: the
    /// trade's receipts are net of it.</summary>
    internal void Process(Money kept, Money amount, Recipient recipient)
    {
        Processing += kept;
        Tax += recipient == Recipient.Treasury ? amount : Money.Zero;
        Fee += recipient == Recipient.Operator ? amount : Money.Zero;
    }

    /// <summary>Adds a fee for joining a venue.</summary>
    internal void Join(Side side, Money fee)
    {
        Fee += fee;
        Paid += side == Side.Buy ? fee : Money.Zero;
        Received -= side == Side.Sell ? fee : Money.Zero;
    }

    /// <summary>Adds the waits of trades, in periods.</summary>
    internal void Wait(List<double> waits)
    {
        foreach (var wait in waits)
        {
            Served++;
            Delayed += wait > 0 ? 1 : 0;
            Waited += wait;
        }
    }

    /// <summary>Adds a venue's orders and books of a period.</summary>
    internal void Close(VenueSession session)
    {
        Submitted += session.Submitted;
        Refused += session.Clearing.Refused.Count;
        foreach (var book in session.Clearing.Closings)
        {
            Add(book);
        }
    }

    /// <summary>Adds a payment that no license was given for.</summary>
    internal void Charge(Money amount)
    {
        Paid += amount;
        Received += amount;
    }

    internal void Add(in ClosingBook book)
    {
        BestBid += book.Bids > 0 ? book.BestBid : Money.Zero;
        BestAsk += book.Asks > 0 ? book.BestAsk : Money.Zero;
        BooksWithBid += book.Bids > 0 ? 1 : 0;
        BooksWithAsk += book.Asks > 0 ? 1 : 0;
        RestingBids += book.Bids;
        RestingAsks += book.Asks;
    }

    internal void Reset()
    {
        (Trades, Submitted, Refused, RestingBids, RestingAsks) = (0, 0, 0, 0, 0);
        (BooksWithBid, BooksWithAsk, Detections) = (0, 0, 0);
        (Served, Delayed, Waited) = (0, 0, 0);
        Volume = Paid = Received = Value = Cost = Tax = Fee = Subsidy = BestBid = BestAsk = Money.Zero;
        Fines = TransactionCost = Harm = Outlay = LastPrice = Processing = Money.Zero;
        PriceSquares = 0;
        Quality = 0;
        ChannelVolume.AsSpan().Clear();
        ChannelTrades.AsSpan().Clear();
    }
}
