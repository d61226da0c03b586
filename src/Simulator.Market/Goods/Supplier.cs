using Simulator.Market.Participants;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Goods;

/// <summary>Draws the products that providers bring.</summary>
internal static class Supplier
{
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
                    Cost = Amount(supply.Cost, ref stream, entry),
                    FixedCost = supply.FixedCost is { } cost ? Amount(cost, ref stream, entry) : Money.Zero,
                    Provider = owner.Participant,
                    Good = good.number,
                    CopiesLeft = good.item.License.Copies,
                    Venue = -1,
                });
            }
        }
    }

    private static Money Amount(Distribution distribution, ref RandomStream stream, int entry) =>
        Money.FromAmount(Math.Max(0, distribution.Draw(ref stream, entry)));
}
