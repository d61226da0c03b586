using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>A holder needs the data of a license no longer.</summary>
/// <param name="Title">Number of the title.</param>
/// <param name="Ask">For what it passes the license on; null: it does not.</param>
public readonly record struct Conclusion(int Title, Money? Ask);
