using Simulator.Market.Goods;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants;

/// <summary>The part of the market's tables that belongs to one cohort's members.</summary>
/// <param name="Accounts">By member.</param>
/// <param name="Products">The members' own products, by owner.</param>
/// <param name="FirstProduct">Market-wide number of the first of these products.</param>
/// <param name="Elements">Of the products, in a market of data elements; otherwise empty.</param>
public readonly record struct Block(
    Memory<Account> Accounts, Memory<Product> Products, int FirstProduct, Memory<DataElement> Elements = default);
