using Simulator.Market.Goods;
using Simulator.Market.Venues;

namespace Simulator.Market.Settlement;

/// <summary>Copies of scarce licenses. Venues clear at once, and each counts on all copies that are left:
/// what is listed at several of them is sold by the first in their written order.</summary>
internal sealed class ScarceCopies(MarketDesign design, Product[] products)
{
    private readonly bool _canSellOut = design.Venues.Length > 1
        && design.Goods.Any(good => !good.Standard && good.License.Copies != int.MaxValue);

    /// <summary>Takes back trades of a venue for which earlier venues have left no copy.</summary>
    public void VoidSoldOut(VenueSession session)
    {
        if (!_canSellOut || session.Venue.Channel == Channel.Illicit)
        {
            return;
        }

        var soldHere = new Dictionary<int, int>();
        session.Clearing.Void(fill =>
        {
            var product = session.Orders[fill.Buyer].Product;
            if (products[product].Provider < 0 || products[product].CopiesLeft == int.MaxValue)
            {
                return false;
            }

            var sold = soldHere.GetValueOrDefault(product);
            soldHere[product] = sold + 1;
            return sold >= products[product].CopiesLeft;
        }, Refusal.SoldOut);
    }
}
