using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>What an aggregator undertakes at the exchange of its region.</summary>
/// <param name="Aggregator">Its number.</param>
/// <param name="Deals">That it guarantees the sources there in a period; 0: none any more.</param>
/// <param name="Payment">To the sources for each deal that is missing.</param>
/// <param name="MarginRate">Share of the price of every deal there that it keeps.</param>
public readonly record struct Sourcing(int Aggregator, double Deals, Money Payment, double MarginRate);
