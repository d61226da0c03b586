using System.Runtime.InteropServices;
using Simulator.Market.Participants;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Goods;

/// <summary>Draws the products that providers bring.</summary>
internal static class Supplier
{
    private const int MostSteps = 100;

    /// <summary>Appends the products of a cohort's members, by owner.</summary>
    public static void Bring(CohortSite site, MarketDesign design, List<Product> products)
    {
        if (site.Population.Supply is not { } supply)
        {
            return;
        }

        var good = design.Goods.Select((item, number) => (item, number)).First(pair => pair.item.Name == supply.Good);
        for (var member = 0; member < site.Count; member++)
        {
            var stream = site.Stream(member, -1, Purpose.Supply);
            var owner = site[member];
            var first = products.Count;
            var count = (int)Math.Clamp(Math.Round(supply.PerProvider.Draw(ref stream, owner.Index)), 0, 100_000);
            for (var own = 0; own < count; own++)
            {
                var entry = owner.Entry(own);
                products.Add(new Product
                {
                    Key = stream.NextBits(),
                    Quality = Math.Max(0, supply.Quality.Draw(ref stream, entry)),
                    Visibility = supply.Hidden is null ? Visibility.Observed : Visibility.Hidden,
                    IsVersion = good.item.Versions,
                    Element = good.item.Versions ? first : products.Count,
                    DisclosureCost = supply.Hidden?.Cost ?? Money.Zero,
                    Cost = Amount(supply.Cost, ref stream, entry),
                    FixedCost = supply.FixedCost is { } cost ? Amount(cost, ref stream, entry) : Money.Zero,
                    Contents = supply.ContentsOf(own),
                    Experiment = supply.ExperimentOf(own),
                    Share = supply.Derived?.Share ?? 0,
                    Source = -1,
                    Provider = owner.Participant,
                    Good = good.number,
                    CopiesLeft = good.item.License.Copies,
                    Venue = -1,
                });
                Repeat(products, supply.Copies);
            }
        }
    }

    /// <summary>Appends copies of the last product, with draws of their own.</summary>
    private static void Repeat(List<Product> products, int copies)
    {
        var original = products[^1];
        for (var copy = 1; copy <= copies; copy++)
        {
            var key = Philox.Block(original.Key, (ulong)copy, (ulong)Purpose.Supply).First;
            products.Add(original with { Key = key });
        }
    }

    /// <summary>Finds the sources of derived products, once all products are there.</summary>
    /// <param name="products">By owner.</param>
    /// <param name="populations">Whole populations, in order.</param>
    /// <param name="design">Of the market.</param>
    /// <returns>What products with partners are made from, by product; null if there are none.</returns>
    /// <exception cref="ArgumentException">There is no source, or a good is derived from itself.</exception>
    public static Composition?[]? Derive(
        List<Product> products, IReadOnlyList<CohortSite> populations, MarketDesign design)
    {
        Composition?[]? compositions = null;
        var span = CollectionsMarshal.AsSpan(products);
        foreach (var site in populations)
        {
            if (site.Population.Supply?.Derived is not { } derived)
            {
                continue;
            }

            int[] sources = [.. Enumerable.Range(0, products.Count).Where(number =>
                products[number].Provider >= 0 && design.Goods[products[number].Good].Name == derived.Good)];
            var partnership = derived.Partners > 0 ? new Partnership(products, sources) : null;
            var next = 0;
            for (var number = 0; number < span.Length; number++)
            {
                var member = span[number].Provider - site.Start;
                if (span[number].Provider < 0 || member < 0 || member >= site.Count)
                {
                    continue;
                }

                if (sources.Length == 0)
                {
                    throw new ArgumentException($"good '{derived.Good}' has no product to derive others from");
                }

                span[number].Source = sources[next++ % sources.Length];
                if (partnership is not null)
                {
                    compositions ??= new Composition?[span.Length];
                    compositions[number] = partnership.Found(ref span[number], derived);
                }
            }
        }

        CheckTitles(span, compositions);
        return compositions;
    }

    /// <summary>Every chain of title must end at an original.</summary>
    private static void CheckTitles(ReadOnlySpan<Product> products, Composition?[]? compositions)
    {
        var steps = new int[products.Length];
        for (var product = 0; product < products.Length; product++)
        {
            Count(product, 0, products, compositions, steps);
        }
    }

    /// <summary>Steps from a product to an original, and one more; found once for each product.</summary>
    private static int Count(
        int product, int below, ReadOnlySpan<Product> products, Composition?[]? compositions, int[] steps)
    {
        if (below > MostSteps || steps[product] + below > MostSteps + 1)
        {
            throw new ArgumentException($"derived products must go back to originals in at most {MostSteps} steps");
        }

        if (steps[product] == 0)
        {
            var most = 0;
            foreach (var source in SourcesOf(product, products, compositions))
            {
                most = Math.Max(most, Count(source, below + 1, products, compositions, steps));
            }

            steps[product] = most + 1;
        }

        return steps[product];
    }

    private static ReadOnlySpan<int> SourcesOf(
        int product, ReadOnlySpan<Product> products, Composition?[]? compositions) =>
        compositions?[product] is { } composition ? composition.Sources
        : products[product].Source >= 0 ? [products[product].Source]
        : [];

    private static Money Amount(Distribution distribution, ref RandomStream stream, int entry) =>
        Money.FromAmount(Math.Max(0, distribution.Draw(ref stream, entry)));
}
