using Simulator.Market.Settlement;

namespace Simulator.Market.Incidents;

/// <summary>A buyer's complaint about a contract.</summary>
/// <param name="Case">What it is about; it opens when the buyer complains.</param>
/// <param name="Venue">Where the contract was made.</param>
/// <param name="Price">Of the contract.</param>
public readonly record struct Complaint(Case Case, int Venue, Money Price);
