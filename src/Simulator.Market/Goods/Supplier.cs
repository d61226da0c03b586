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
            var count = (int)Math.Clamp(Math.Round(supply.PerProvider.Draw(ref stream, owner.Index)), 0, 100_000);
            for (var own = 0; own < count; own++)
            {
                var entry = owner.Entry(own);
                products.Add(new Product
                {
                    Key = stream.NextBits(),
                    Quality = Math.Max(0, supply.Quality.Draw(ref stream, entry)),
                    Visibility = supply.Hidden is null ? Visibility.Observed : Visibility.Hidden,
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
            }
        }
    }

    /// <summary>Finds the sources of derived products, once all products are there.</summary>
    /// <param name="products">By owner.</param>
    /// <param name="populations">Whole populations, in order.</param>
    /// <param name="design">Of the market.</param>
    /// <exception cref="ArgumentException">There is no source, or a good is derived from itself.</exception>
    public static void Derive(
        List<Product> products, IReadOnlyList<CohortSite> populations, MarketDesign design)
    {
        var next = 0;
        var span = CollectionsMarshal.AsSpan(products);
        foreach (var site in populations)
        {
            if (site.Population.Supply?.Derived is not { } derived)
            {
                continue;
            }

            int[] sources = [.. Enumerable.Range(0, products.Count).Where(number =>
                products[number].Provider >= 0 && design.Goods[products[number].Good].Name == derived.Good)];
            for (var number = 0; number < span.Length; number++)
            {
                var member = span[number].Provider - site.Start;
                if (span[number].Provider < 0 || member < 0 || member >= site.Count)
                {
                    continue;
                }

                span[number].Source = sources.Length > 0
                    ? sources[next++ % sources.Length]
                    : throw new ArgumentException($"good '{derived.Good}' has no product to derive others from");
            }

            next = 0;
        }

        CheckTitles(span);
    }

    /// <summary>Every chain of title must end at an original.</summary>
    private static void CheckTitles(ReadOnlySpan<Product> products)
    {
        foreach (ref readonly var product in products)
        {
            var (source, steps) = (product.Source, 0);
            while (source >= 0)
            {
                source = products[source].Source;
                if (++steps > MostSteps)
                {
                    throw new ArgumentException(
                        $"derived products must go back to originals in at most {MostSteps} steps");
                }
            }
        }
    }

    private static Money Amount(Distribution distribution, ref RandomStream stream, int entry) =>
        Money.FromAmount(Math.Max(0, distribution.Draw(ref stream, entry)));
}
