using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <content>Search: the best of a few products, seen by chance, by their popularity, or through a broker.</content>
public readonly partial record struct DataBuyer
{
    /// <summary>Products that are looked up together.</summary>
    private const int LooksTogether = 16;

    private void Search(ref State state, ref Turn turn)
    {
        if (turn.View.Board is not { } board || turn.View.ListedCount == 0)
        {
            return;
        }

        var broker = BrokerIn(board, ref turn);
        var (best, bestGain, found) = (-1, 0.0, false);
        var looks = Sample + broker.Looks;
        Span<int> products = stackalloc int[Math.Min(looks, LooksTogether)];
        for (var first = 0; first < looks; first += products.Length)
        {
            products = products[..Math.Min(products.Length, looks - first)];
            Find(products, board, ref turn);
            for (var item = 0; item < products.Length; item++)
            {
                var product = products[item];
                if (!board[product].IsElement || turn.View[product].Venue < 0 || !MayCross(turn, product))
                {
                    continue;
                }

                if (FactorFor(turn, product) is not { } factor)
                {
                    turn.TurnDown(product);
                    continue;
                }

                var finder = first + item < Sample ? default : broker;
                var price = PriceOf(turn, product) * UsageOf(state, turn, product) * factor;
                var expected = Expected(state, turn, product, finder.At(price));
                var gain = expected - price * (1 + finder.FeeRate - Recovered(turn, product))
                    + SubsidyOn(turn, product, price);
                if (gain > bestGain && !turn.Holds(product))
                {
                    (best, bestGain, found) = (product, gain, first + item >= Sample);
                }
            }
        }

        if (FindResold(state, ref turn, bestGain) is { } license)
        {
            Take(ref state, ref turn, license);
        }
        else if (best >= 0)
        {
            if (found)
            {
                turn.Engage(broker, best);
            }

            Approach(ref state, ref turn, best, found ? broker : default);
        }
    }

    /// <summary>Draws products to be looked at. They lie anywhere in memory: drawn and looked up one by one, each would
    /// have to be waited for.</summary>
    private void Find(scoped Span<int> products, DataBoard board, ref Turn turn)
    {
        var recent = board.Recent;
        var listed = turn.View.Listed;
        foreach (ref var place in products)
        {
            if (turn.Stream.NextUniform() < Herding && !recent.IsEmpty)
            {
                place = (int)turn.Stream.NextBounded(recent.Length);
                CacheHint.Fetch(in recent[place]);
                place = ~place;
            }
            else
            {
                place = (int)turn.Stream.NextBounded(listed.Length);
                CacheHint.Fetch(in listed[place]);
            }
        }

        foreach (ref var product in products)
        {
            product = product < 0 ? recent[~product] : listed[product];
            turn.Fetch(product);
        }
    }

    /// <summary>A broker of the buyer's region, any of them; the default: there is none.</summary>
    private static Brokerage BrokerIn(DataBoard board, ref Turn turn) =>
        board.Brokers.In(turn.Region) is { Count: > 0 } brokers
            ? brokers[(int)turn.Stream.NextBounded(brokers.Count)]
            : default;
}
