using Simulator.Market.Settlement;

namespace Simulator.Market.Goods;

/// <summary>Versions of the same data on offer, each with noise of its own: averaging copies adds their precisions.
/// Whoever wants a precision can buy any copies that add up to it, of one version or several.</summary>
/// <param name="precisions">By version.</param>
/// <param name="prices">By version; none is negative.</param>
public readonly ref struct VersionMenu(ReadOnlySpan<double> precisions, ReadOnlySpan<Money> prices)
{
    /// <summary>By how little a sum of precisions may fall short, as a share: they are not exact.</summary>
    private const double Slack = 1e-9;

    private readonly ReadOnlySpan<double> _precisions = precisions;
    private readonly ReadOnlySpan<Money> _prices = prices;

    public int Count => _precisions.Length;

    /// <summary>The cheapest copies that add up to a precision; of those that cost the same, the fewest.</summary>
    /// <param name="precision">At least.</param>
    /// <param name="copies">Most copies in all.</param>
    /// <param name="chosen">Copies of each version, if there is a way.</param>
    /// <returns>What they cost; null: there is no way.</returns>
    public Money? Cheapest(double precision, int copies, Span<int> chosen)
    {
        Span<int> order = stackalloc int[Count];
        for (var place = 0; place < Count; place++)
        {
            order[place] = place;
        }

        // Where a unit of precision costs least comes first, so that the rest can be ruled out early.
        var (all, costs) = (_precisions.ToArray(), _prices.ToArray());
        order.Sort((left, right) =>
            (costs[left].Micros * all[right], left).CompareTo((costs[right].Micros * all[left], right)));
        Span<int> counts = stackalloc int[Count];
        Best? best = null;
        Search(order, counts, new Part(precision * (1 - Slack), Money.Zero, copies), ref best, chosen);
        return best?.Cost;
    }

    /// <summary>The same versions at the highest prices, none above those asked, at which nobody gains by averaging
    /// copies or by taking a better version instead: monotone and subadditive in precision.</summary>
    /// <param name="copies">Most copies that anybody averages.</param>
    /// <param name="repaired">By version.</param>
    public void Repair(int copies, Span<Money> repaired)
    {
        _prices.CopyTo(repaired);
        Span<int> chosen = stackalloc int[Count];
        var menu = new VersionMenu(_precisions, repaired);
        for (var isStable = false; !isStable;)
        {
            isStable = true;
            for (var version = 0; version < Count; version++)
            {
                if (menu.Cheapest(_precisions[version], copies, chosen) is { } cost && cost < repaired[version])
                {
                    repaired[version] = cost;
                    isStable = false;
                }
            }
        }
    }

    /// <summary>Goes through what the versions from <paramref name="left"/> on can add to what is taken.</summary>
    private void Search(
        ReadOnlySpan<int> left, Span<int> counts, Part part, ref Best? best, Span<int> chosen)
    {
        if (part.Missing <= 0)
        {
            var used = Total(counts);
            if (best is not { } other || part.Cost < other.Cost || (part.Cost == other.Cost && used < other.Copies))
            {
                best = new Best(part.Cost, used);
                counts.CopyTo(chosen);
            }

            return;
        }

        if (left.IsEmpty || part.Copies == 0 || AtLeast(left[0], part) > best?.Cost.Micros)
        {
            return;
        }

        var version = left[0];
        var most = _precisions[version] > 0
            ? (int)Math.Min(part.Copies, Math.Ceiling(part.Missing / _precisions[version]))
            : 0;
        for (var count = most; count >= 0; count--)
        {
            counts[version] = count;
            var next = new Part(
                part.Missing - count * _precisions[version], part.Cost + _prices[version] * count,
                part.Copies - count);
            Search(left[1..], counts, next, ref best, chosen);
        }

        counts[version] = 0;
    }

    /// <summary>What is missing costs no less than at the price of the next version, by precision: a bound.</summary>
    private double AtLeast(int version, in Part part) => _precisions[version] > 0
        ? part.Cost.Micros + part.Missing * _prices[version].Micros / _precisions[version] * (1 - Slack)
        : double.PositiveInfinity;

    private static int Total(ReadOnlySpan<int> counts)
    {
        var total = 0;
        foreach (var count in counts)
        {
            total += count;
        }

        return total;
    }

    private readonly record struct Part(double Missing, Money Cost, int Copies);

    private readonly record struct Best(Money Cost, int Copies);
}
