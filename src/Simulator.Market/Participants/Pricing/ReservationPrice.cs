using MathNet.Numerics.Integration;
using Simulator.Market.Randomness;

namespace Simulator.Market.Participants.Pricing;

/// <summary>Optimal stopping of a buyer who examines offers one by one at a cost for each, knowing how prices are
/// distributed (McCall 1970; Weitzman 1979): it takes the first price at or below r, where the cost of examining one
/// more equals what that could save, c = E[max(0, r - P)]. The price paid and the cost of searching together come to r
/// in expectation.</summary>
public static class ReservationPrice
{
    private const double Accuracy = 1e-10;

    /// <param name="prices">Of offers, in currency.</param>
    /// <param name="cost">Of examining one, in currency, positive.</param>
    public static double Of(Distribution prices, double cost)
    {
        // What a search could save rises with r, and is at least r less the mean price.
        var low = prices.Quantile(1e-12);
        var high = DoubleExponentialTransformation.Integrate(prices.Quantile, 0, 1, Accuracy) + cost;
        for (var step = 0; step < 60 && low < high; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = Saving(prices, middle) < cost ? (middle, high) : (low, middle);
        }

        return high;
    }

    private static double Saving(Distribution prices, double price)
    {
        var share = ShareUpTo(prices, price);
        return share <= 0
            ? 0
            : DoubleExponentialTransformation.Integrate(rank => price - prices.Quantile(rank), 0, share, Accuracy);
    }

    /// <summary>Of prices at or below this one.</summary>
    private static double ShareUpTo(Distribution prices, double price)
    {
        var (low, high) = (0.0, 1.0);
        for (var step = 0; step < 55; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = prices.Quantile(middle) <= price ? (middle, high) : (low, middle);
        }

        return low;
    }
}
