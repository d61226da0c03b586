using System.Runtime.InteropServices;
using Simulator.Market.Observation;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;
using Simulator.Market.Venues;

namespace Simulator.Market.Settlement;

/// <summary>Contracts by use: calls are counted and paid for in every period, until the term ends, the holder needs the
/// data no longer, or its money does not cover them. At the deal nothing is paid.</summary>
internal sealed class Meter(DataMarket market, Ledger ledger, VenueSession[] sessions)
{
    /// <summary>Mean above which counts are drawn from a normal distribution.</summary>
    private const double Many = 50;

    private readonly Dictionary<(int Product, int Buyer), (Metering Use, Money Price)> _signed = [];
    private readonly List<Subscription> _subscriptions = [];

    /// <summary>Takes note of how much buyers expect to use of what they bid for.</summary>
    public void Read(IReadOnlyList<OrderBatch> batches)
    {
        _signed.Clear();
        foreach (var batch in batches)
        {
            foreach (var use in batch.Requests.Meterings)
            {
                _signed[(use.Product, use.Buyer)] = (use, default);
            }
        }
    }

    /// <summary>A deal about the price of a call: what the contract is expected to come to.</summary>
    public Trade Sign(in Trade trade)
    {
        // Who has not said how much it will use is taken for the reference buyer.
        var use = _signed.TryGetValue((trade.Product, trade.Buyer), out var entry)
            ? entry.Use
            : new Metering(
                trade.Product, trade.Buyer, market.Board[trade.Product].Calls, market.Board[trade.Product].Term);
        _signed[(trade.Product, trade.Buyer)] = (use, trade.Price);
        var terms = sessions[trade.Venue].Terms;
        var expected = Money.FromAmount(Math.Min(1e12, trade.Price.Amount * use.Calls * use.Periods));
        ledger.Sign(trade.Buyer, trade.Seller);
        return trade with
        {
            IsMetered = true,
            Price = expected,
            Paid = expected + terms.Buyer.RatesOnly.On(expected),
            Received = expected - terms.Seller.RatesOnly.On(expected),
        };
    }

    /// <summary>Starts to count.</summary>
    /// <param name="trade">The contract.</param>
    /// <param name="title">Number of its title.</param>
    public void Open(in Trade trade, int title)
    {
        var (use, price) = _signed[(trade.Product, trade.Buyer)];
        _subscriptions.Add(new Subscription
        {
            Price = price,
            Calls = use.Calls,
            Product = trade.Product,
            Holder = trade.Buyer,
            Seller = trade.Seller,
            Venue = trade.Venue,
            Title = title,
        });
    }

    /// <summary>Counts and charges the calls of a period.</summary>
    public void Settle(int period)
    {
        var kept = 0;
        var all = CollectionsMarshal.AsSpan(_subscriptions);
        foreach (ref readonly var item in all)
        {
            if (market.Chain.IsInForce(item.Title, period) && market.Chain.StateOf(item.Title) == TitleState.Used
                && Charge(item, period))
            {
                all[kept++] = item;
            }
        }

        _subscriptions.RemoveRange(kept, _subscriptions.Count - kept);
    }

    /// <summary>A count with a Poisson distribution: exact below <see cref="Many"/>, and with its mean and variance
    /// above.</summary>
    internal static long Count(double mean, double uniform)
    {
        if (mean > Many)
        {
            return (long)Math.Max(0, Math.Round(mean + Math.Sqrt(mean) * Normal.StandardQuantile(uniform)));
        }

        var (count, probability) = (0L, Math.Exp(-mean));
        for (var sum = probability; uniform >= sum && probability > 0; sum += probability)
        {
            probability *= mean / ++count;
        }

        return count;
    }

    private bool Charge(in Subscription item, int period)
    {
        var stream = new RandomStream(market.KeyOf(item.Product), item.Holder, period, Purpose.Calls);
        var calls = Count(item.Calls, stream.NextUniform());
        var amount = Money.FromAmount(Math.Min(1e12, item.Price.Amount * calls));
        if (!ledger.TryBill(item.Holder, item.Seller, item.Venue, amount, sessions[item.Venue].Terms))
        {
            market.Chain.Conclude(item.Title);
            market.Production.End(item.Title);
            return false;
        }

        var region = market.Elements[item.Product].Region;
        market.Tally.Add(region, Counter.Calls, calls);
        market.Tally.Add(region, Counter.MeteredValue, amount);
        return true;
    }

    public void Save(BinaryWriter writer) => Snapshot.Write(writer, _subscriptions);

    public void Load(BinaryReader reader) => Snapshot.Read(reader, _subscriptions);
}
