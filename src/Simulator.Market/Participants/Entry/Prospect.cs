using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Entry;

/// <summary>What a member knows when it thinks of coming or going.</summary>
/// <param name="Share">Of the population that was in last period.</param>
/// <param name="Receipts">Of a member that is in, in a period, in the mean of late; not a number if nobody ever
/// was.</param>
/// <param name="Own">The member's own receipts since it entered or last took stock.</param>
/// <param name="Periods">How long ago that was.</param>
/// <param name="Funds">Money that the member can spend.</param>
public readonly record struct Prospect(double Share, double Receipts, double Own, int Periods, Money Funds);
