using MathNet.Numerics.Integration;
using Simulator.Market.Randomness;

namespace Simulator.Market.Participants.Pricing;

/// <summary>Bids of the symmetric equilibrium of a sealed-bid auction of one unit to risk-neutral bidders whose private
/// values are independent draws from one continuous distribution (Riley and Samuelson 1981; Krishna, Auction Theory,
/// chapters 2 and 3). With F the distribution, Q its quantile function and G = F^(n-1) the chance of winning, the first
/// price bid is E[max(highest rival value, reserve) | it is below v], and the all-pay bid is G(v) times that.</summary>
/// <param name="Format">What bidders pay.</param>
/// <param name="Value">Of the unit to a bidder, in currency.</param>
/// <param name="Bidders">Number of bidders n, at least 1.</param>
/// <param name="Reserve">Lowest admissible bid, in currency.</param>
public readonly record struct EquilibriumBid(AuctionFormat Format, Distribution Value, int Bidders, double Reserve = 0)
{
    private const double Accuracy = 1e-10;

    /// <summary>The lowest rank at which a bidder takes part, as a probability of the distribution: 1 if nobody
    /// does.</summary>
    public double Threshold()
    {
        // What a bidder of this rank would gain by the reserve price rises with the rank: bisection finds the zero.
        var (low, high) = (0.0, 1.0);
        for (var step = 0; step < 60; step++)
        {
            var middle = (low + high) / 2;
            var value = Value.Quantile(middle);
            var worth = Format == AuctionFormat.AllPay ? value * Chance(middle) : value;
            (low, high) = worth < Reserve ? (middle, high) : (low, middle);
        }

        return high <= 1e-15 ? 0 : high;
    }

    /// <summary>The bid of a bidder whose value is the quantile of this rank; null if it stays away.</summary>
    /// <param name="rank">In the open interval (0, 1).</param>
    /// <param name="threshold">See <see cref="Threshold"/>.</param>
    public double? At(double rank, double threshold)
    {
        if (rank < threshold)
        {
            return null;
        }

        if (Bidders == 1)
        {
            return Reserve;
        }

        var (value, rivals) = (Value, Bidders - 1);
        var atThreshold = threshold > 0 ? value.Quantile(threshold) * Chance(threshold) : 0;
        var paid = atThreshold + DoubleExponentialTransformation.Integrate(
            other => value.Quantile(other) * rivals * Math.Pow(other, rivals - 1), threshold, rank, Accuracy);
        return Format == AuctionFormat.AllPay ? paid : paid / Chance(rank);
    }

    /// <summary>Of having the highest value.</summary>
    private double Chance(double rank) => Math.Pow(rank, Bidders - 1);
}
