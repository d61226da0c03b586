using Simulator.Market.Goods;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>How to get at a precision at the venues of a member: one offer that is good enough, or copies of versions
/// of the same data.</summary>
internal sealed class VersionShelf
{
    /// <summary>More versions of the same data have too many combinations to weigh.</summary>
    private const int MostVersions = 16;

    private readonly List<int> _offers = [];

    public VersionShelf(in Turn turn)
    {
        foreach (var product in turn.View.Listed)
        {
            ref readonly var listing = ref turn.View[product];
            if (listing.Price >= Money.Zero && turn.Venues.Contains(listing.Venue))
            {
                _offers.Add(product);
            }
        }

        _offers.Sort();
    }

    /// <summary>The cheapest offer of at least a precision; of those the best, and then one by lot; -1: there is
    /// none.</summary>
    public int Single(in Turn turn, double precision)
    {
        var best = -1;
        foreach (var offer in _offers)
        {
            if (turn.View[offer].Quality >= precision && (best < 0 || IsBetter(turn, offer, best)))
            {
                best = offer;
            }
        }

        return best;
    }

    /// <summary>The cheapest copies of versions of the same data that add up to a precision.</summary>
    /// <param name="turn">The member's.</param>
    /// <param name="precision">At least.</param>
    /// <param name="copies">At most.</param>
    /// <returns>Products, one for each copy, and what all cost; null: there is no way.</returns>
    public (List<int> Products, Money Cost)? Combination(in Turn turn, double precision, int copies)
    {
        (List<int> Products, Money Cost)? best = null;
        var view = turn.View;
        foreach (var menu in _offers.Where(offer => view[offer].Element >= 0).GroupBy(offer => view[offer].Element))
        {
            int[] versions = [.. menu];
            if (versions.Length > MostVersions)
            {
                throw new InvalidOperationException(
                    $"at most {MostVersions} versions of the same data can be weighed, and there are more");
            }

            var chosen = new int[versions.Length];
            double[] precisions = [.. versions.Select(version => view[version].Quality)];
            Money[] prices = [.. versions.Select(version => view[version].Price)];
            if (new VersionMenu(precisions, prices).Cheapest(precision, copies, chosen) is { } cost
                && (best is null || cost < best.Value.Cost))
            {
                best = ([.. versions.SelectMany((version, place) => Enumerable.Repeat(version, chosen[place]))], cost);
            }
        }

        return best;
    }

    private static bool IsBetter(in Turn turn, int offer, int best)
    {
        ref readonly var listing = ref turn.View[offer];
        ref readonly var other = ref turn.View[best];
        return listing.Price != other.Price ? listing.Price < other.Price
            : listing.Quality != other.Quality ? listing.Quality > other.Quality
            : turn.Match(listing.Key).NextBits() < turn.Match(other.Key).NextBits();
    }
}
