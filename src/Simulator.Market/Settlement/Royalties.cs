using Simulator.Market.Goods;
using Simulator.Market.Observation;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement.Splits;
using Simulator.Market.Venues;

namespace Simulator.Market.Settlement;

/// <summary>Pays royalties up the chains of title of derived products. A trade counts once, at the price of the last
/// seller and the cost of all.</summary>
/// <param name="ledger">Moves the money.</param>
/// <param name="observer">Is told who keeps what.</param>
/// <param name="products">All.</param>
/// <param name="compositions">What products with partners are made from, by product; null if there are none.</param>
internal sealed class Royalties(
    Ledger ledger, Observer observer, Product[] products, Composition?[]? compositions)
{
    /// <summary>The market of data elements, if there are any.</summary>
    public DataMarket? Data { get; init; }

    /// <summary>Passes on what the seller of a derived product owes.</summary>
    public void PassOn(ref Trade trade, VenueSession session)
    {
        var due = new Due(trade.Period, session, trade.Cost);
        PassOn(trade.Product, trade.Seller, trade.Received, ref due);
        trade = trade with { Cost = due.Cost, Received = trade.Received - due.Withheld };
        observer.AddProcessing(due.Kept, due.Withheld, session);
    }

    private void PassOn(int number, int seller, Money receipts, ref Due due)
    {
        ref readonly var product = ref products[number];
        if (product.Source < 0)
        {
            return;
        }

        var owed = product.RoyaltyOn(receipts);
        due.Kept += receipts - owed - product.Cost;
        if (compositions?[number] is { } composition)
        {
            Divide(composition, number, seller, owed, ref due);
        }
        else
        {
            Pay(product.Source, seller, owed, ref due);
        }
    }

    private void Pay(int source, int payer, Money royalty, ref Due due)
    {
        var provider = products[source].Provider;
        ledger.PassOn(payer, provider, royalty);
        due.Cost += products[source].Cost;
        PassOn(source, provider, royalty, ref due);
    }

    private void Divide(Composition composition, int number, int seller, Money owed, ref Due due)
    {
        var contributions = composition.Contributions(QualityOf, products);
        var shares = new double[contributions.Length];
        var stream = new RandomStream(products[number].Key, 0, due.Period, Purpose.Contribution);
        composition.Split.Divide(contributions, ref stream, shares);
        var guard = due.Session.Terms.Guard;
        var (upTo, paid) = (0.0, Money.Zero);
        for (var place = 0; place < shares.Length; place++)
        {
            // Parts are cut where the sums of shares fall, so that they add up to what is owed.
            upTo += shares[place];
            var cut = place == shares.Length - 1 ? owed : Money.Min(owed, Part(owed, upTo));
            var part = cut - paid;
            paid = cut;
            var kept = guard is null ? part : Part(part, guard.Keeps(Contribution.Copies(contributions, place)));
            Pay(composition.Sources[place], seller, kept, ref due);
            if (kept < part)
            {
                ledger.Withhold(seller, part - kept, guard!.Recipient, due.Session.Number);
                due.Withheld += part - kept;
            }
        }
    }

    /// <summary>To the nearest millionth.</summary>
    private static Money Part(Money amount, double share) => new((long)Math.Round(amount.Micros * share));

    private double QualityOf(int product) =>
        Data?.Board[product].IsElement == true ? Data.Elements[product].Quality : products[product].Quality;

    /// <summary>What one trade comes to.</summary>
    private struct Due(int period, VenueSession session, Money cost)
    {
        public readonly int Period = period;
        public readonly VenueSession Session = session;

        /// <summary>Of all copies delivered.</summary>
        public Money Cost = cost;

        /// <summary>By the sellers of derived products.</summary>
        public Money Kept;

        /// <summary>By a guard against replication.</summary>
        public Money Withheld;
    }
}
