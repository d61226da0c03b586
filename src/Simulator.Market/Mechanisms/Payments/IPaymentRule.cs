using Simulator.Market.Settlement;

namespace Simulator.Market.Mechanisms.Payments;

/// <summary>What the bidders of an auction pay, once it is known who wins. A pure value.</summary>
public interface IPaymentRule
{
    /// <summary>Writes what every bidder pays.</summary>
    /// <param name="award">Who wins: somebody does.</param>
    /// <param name="payments">By bid, all zero before. A winner pays at least the reserve and at most its bid, a loser
    /// at most its bid.</param>
    void Charge(in Award award, Span<Money> payments);
}
