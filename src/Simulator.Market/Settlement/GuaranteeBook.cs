using System.Runtime.InteropServices;
using Simulator.Market.Observation;
using Simulator.Market.Venues;

namespace Simulator.Market.Settlement;

/// <summary>Guarantees in force. Each binds a part of its broker's pledge, so that all of them can be honored, also
/// those of a broker who has left: its pledge goes back to it as they end.</summary>
/// <param name="ledger">Which holds the pledges.</param>
/// <param name="brokers">Who is in business.</param>
/// <param name="participants">How many there are; 0: there are no brokers among them.</param>
internal sealed class GuaranteeBook(Ledger ledger, BrokerBook brokers, int participants)
{
    private readonly List<Guarantee> _guarantees = [];
    private readonly Money[] _bound = new Money[participants];

    /// <summary>What of a broker's pledge is not bound.</summary>
    public Money FreeOf(int broker) => ledger.PledgeOf(broker) - _bound[broker];

    /// <summary>A broker answers for a contract as far as its pledge is free.</summary>
    /// <returns>What it answers for.</returns>
    public Money Cover(in Trade trade, in Brokerage broker)
    {
        var amount = Money.Min(trade.Price.Share(broker.Guarantee), FreeOf(broker.Broker));
        if (amount > Money.Zero)
        {
            _bound[broker.Broker] += amount;
            _guarantees.Add(new Guarantee(
                broker.Broker, trade.Buyer, trade.Product, trade.Period + broker.Term, amount));
        }

        return Money.Max(amount, Money.Zero);
    }

    /// <summary>Pays a buyer who complains of a product, once, if anybody answers for it.</summary>
    /// <returns>What was paid.</returns>
    public Money Claim(int buyer, int product)
    {
        var place = _guarantees.FindIndex(each => each.Buyer == buyer && each.Product == product);
        if (place < 0)
        {
            return Money.Zero;
        }

        var guarantee = _guarantees[place];
        _guarantees.RemoveAt(place);
        _bound[guarantee.Broker] -= guarantee.Amount;
        ledger.PayFromPledge(guarantee.Broker, buyer, guarantee.Amount);
        return guarantee.Amount;
    }

    /// <summary>A broker who has left gets back what is free of its pledge.</summary>
    public void Release(int broker) => ledger.Release(broker, FreeOf(broker));

    /// <summary>Ends what runs out with a period.</summary>
    public void Close(int period)
    {
        foreach (ref readonly var guarantee in CollectionsMarshal.AsSpan(_guarantees))
        {
            if (guarantee.Until <= period + 1)
            {
                _bound[guarantee.Broker] -= guarantee.Amount;
                if (!brokers.IsIn(guarantee.Broker))
                {
                    Release(guarantee.Broker);
                }
            }
        }

        _guarantees.RemoveAll(guarantee => guarantee.Until <= period + 1);
    }

    public void Save(BinaryWriter writer)
    {
        Snapshot.Write(writer, _guarantees);
        Snapshot.Write(writer, _bound);
    }

    public void Load(BinaryReader reader)
    {
        Snapshot.Read(reader, _guarantees);
        Snapshot.Read(reader, _bound);
    }
}
