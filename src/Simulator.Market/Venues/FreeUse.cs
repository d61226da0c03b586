using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>A use of public data that costs nothing, since it is for a public-good purpose.</summary>
/// <param name="Product">What is used.</param>
/// <param name="User">By whom.</param>
/// <param name="Worth">What the use is truly worth to it.</param>
public readonly record struct FreeUse(int Product, int User, Money Worth);
