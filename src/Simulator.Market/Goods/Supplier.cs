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
            var index = site.FirstMember + member;
            var count = (int)Math.Clamp(Math.Round(supply.PerProvider.Draw(ref stream, index)), 0, 100_000);
            for (var own = 0; own < count; own++)
            {
                products.Add(new Product
                {
                    Key = stream.NextBits(),
                    Quality = Math.Max(0, supply.Quality.Draw(ref stream, index)),
                    Cost = Money.FromAmount(Math.Max(0, supply.Cost.Draw(ref stream, index))),
                    Provider = site.Start + member,
                    Good = good.number,
                    CopiesLeft = good.item.License.Copies,
                    Venue = -1,
                });
            }
        }
    }
}
