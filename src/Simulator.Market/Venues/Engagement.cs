namespace Simulator.Market.Venues;

/// <summary>A buyer takes a broker's find.</summary>
/// <param name="Buyer">Number of the buyer.</param>
/// <param name="Product">What was found.</param>
/// <param name="Brokerage">Who found it, on which terms.</param>
public readonly record struct Engagement(int Buyer, int Product, Brokerage Brokerage);
