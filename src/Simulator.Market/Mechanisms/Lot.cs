namespace Simulator.Market.Mechanisms;

/// <summary>The part of a venue's arrivals that is for one product.</summary>
/// <param name="Product">The product.</param>
/// <param name="Start">Place of its first arrival.</param>
/// <param name="Count">Number of its arrivals.</param>
/// <param name="CopiesLeft">Licenses that may still be sold.</param>
internal readonly record struct Lot(int Product, int Start, int Count, int CopiesLeft);
