using Simulator.Market.Settlement;

namespace Simulator.Market.Oversight;

/// <summary>What an authority decides about an operator of public data.</summary>
/// <param name="Most">That it may ask for a license.</param>
/// <param name="Allowed">What it was allowed to earn, where this period's review looks back at it.</param>
/// <param name="Excess">What it earned beyond that: taken from its next allowance.</param>
public readonly record struct PublicCap(Money Most, Money Allowed, Money Excess);
