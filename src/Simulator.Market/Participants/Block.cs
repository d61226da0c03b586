using Simulator.Market.Goods;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants;

/// <summary>The part of the market's tables that belongs to one cohort's members.</summary>
/// <param name="Accounts">By member.</param>
/// <param name="Products">The members' own products, by owner.</param>
/// <param name="FirstProduct">Market-wide number of the first of these products.</param>
public readonly record struct Block(Memory<Account> Accounts, Memory<Product> Products, int FirstProduct);
