namespace Simulator.Market.Settlement;

/// <summary>A broker answers for the quality of a contract.</summary>
/// <param name="Broker">Who answers.</param>
/// <param name="Buyer">To whom.</param>
/// <param name="Product">For what.</param>
/// <param name="Until">First period in which it no longer does.</param>
/// <param name="Amount">That it pays to a buyer who complains.</param>
internal readonly record struct Guarantee(int Broker, int Buyer, int Product, int Until, Money Amount);
