using Simulator.Market.Settlement;

namespace Simulator.Market.Mechanisms;

/// <summary>A payment that a mechanism makes a bidder owe although it receives nothing: a loser's bid in an all-pay
/// auction.</summary>
/// <param name="Bidder">Place of the bid in the docket.</param>
/// <param name="Payee">Place of the offer whose seller receives it.</param>
/// <param name="Amount">At most the bid.</param>
public readonly record struct Charge(int Bidder, int Payee, Money Amount);
