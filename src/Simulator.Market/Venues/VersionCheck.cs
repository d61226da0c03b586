using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>Lowers the limits of versions that stay listed at a venue until they leave no arbitrage.</summary>
internal sealed class VersionCheck
{
    // By place of the listing.
    private readonly Dictionary<int, Money> _lowered = [];

    /// <summary>The order as it stands from now on.</summary>
    public Order Apply(int place, Order order)
    {
        if (_lowered.Count > 0 && _lowered.TryGetValue(place, out var limit))
        {
            order.Limit = limit;
        }

        return order;
    }

    /// <summary>Goes through what a venue keeps. What no longer covers its cost is not kept.</summary>
    /// <param name="rule">In force; null: none.</param>
    /// <param name="orders">Of the period.</param>
    /// <param name="clearing">Says which stay.</param>
    /// <param name="products">All.</param>
    public void Run(ArbitrageFreePricing? rule, Blotter orders, Clearing clearing, ReadOnlySpan<Product> products)
    {
        _lowered.Clear();
        if (rule is null)
        {
            return;
        }

        var menus = new SortedDictionary<int, List<int>>();
        foreach (var place in clearing.Kept)
        {
            ref readonly var order = ref orders[place];
            if (order.Kind == OrderKind.Listing && order.Limit != Order.OnRequest && products[order.Product].IsVersion)
            {
                var element = products[order.Product].Element;
                menus.TryAdd(element, []);
                menus[element].Add(place);
            }
        }

        foreach (var menu in menus.Values)
        {
            Repair(rule, menu, orders, products);
        }

        DropUnprofitable(orders, clearing, products);
    }

    private void Repair(
        ArbitrageFreePricing rule, List<int> menu, Blotter orders, ReadOnlySpan<Product> products)
    {
        var (precisions, prices) = (new double[menu.Count], new Money[menu.Count]);
        for (var version = 0; version < menu.Count; version++)
        {
            ref readonly var order = ref orders[menu[version]];
            (precisions[version], prices[version]) = (products[order.Product].Quality, order.Limit);
        }

        var repaired = new Money[menu.Count];
        new VersionMenu(precisions, prices).Repair(rule.Copies, repaired);
        for (var version = 0; version < menu.Count; version++)
        {
            if (repaired[version] < prices[version])
            {
                _lowered.Add(menu[version], repaired[version]);
            }
        }
    }

    private void DropUnprofitable(Blotter orders, Clearing clearing, ReadOnlySpan<Product> products)
    {
        foreach (var (place, limit) in _lowered)
        {
            if (limit < products[orders[place].Product].Cost)
            {
                clearing.Kept.Remove(place);
                clearing.Refuse(place, Refusal.NoAdmissiblePrice);
            }
        }
    }
}
