using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Observation.Metrics;

/// <summary>What a metric sees in the last period of a run, in yuan.</summary>
internal static class Facts
{
    public static PeriodFacts Of(
        double[]? prices = null,
        double[]? revenue = null,
        Product[]? products = null,
        int owned = 0,
        int sold = 0,
        int listed = 0,
        ClosingBook[]? books = null,
        DataTally? data = null)
    {
        var tally = new Tally();
        Money[] all = [.. (prices ?? []).Select(Money.FromAmount)];
        foreach (var price in all)
        {
            tally.Add(new Trade(0, 0, 0, 0, 1, price, price, price, price, price), Channel.Matched);
        }

        foreach (var book in books ?? [])
        {
            tally.Add(book);
        }

        return new PeriodFacts
        {
            Period = 0,
            IsLast = true,
            Tally = tally,
            MaximumSurplus = Money.Zero,
            Accounts = Array.Empty<Account>(),
            Products = products ?? Array.Empty<Product>(),
            ProductsOwned = owned,
            ProductsSold = sold,
            Listed = listed,
            Revenue = (revenue ?? []).Select(Money.FromAmount).ToArray(),
            Receipts = new Dictionary<string, Money>(),
            Prices = all,
            Counts = data,
        };
    }

    public static ClosingBook Book(double bid = 0, double ask = 0, int bids = 0, int asks = 0) =>
        new(0, Money.FromAmount(bid), Money.FromAmount(ask), bids, asks);
}
