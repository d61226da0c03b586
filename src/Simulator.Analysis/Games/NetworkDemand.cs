namespace Simulator.Analysis.Games;

/// <summary>Demand for a service that is worth the more, the more take part (Rohlfs 1974): a participant of taste w,
/// uniform on [0, 1], values it at strength * w * n if a share n takes part.</summary>
/// <param name="Strength">Of the effect, in currency: what the keenest pays if everybody takes part.</param>
public sealed record NetworkDemand(double Strength = 1)
{
    private const int MostRounds = 100_000;

    public double Strength { get; } = Strength > 0
        ? Strength
        : throw new ArgumentException("strength must be positive");

    /// <summary>The highest price at which anybody takes part.</summary>
    public double ChokePrice => Strength / 4;

    /// <summary>The shares that expect just themselves, below 1 and above 0: the critical mass, and the lasting market;
    /// null if the price is too high for any.</summary>
    public (double Critical, double Lasting)? Roots(double price)
    {
        var discriminant = 1 - 4 * price / Strength;
        return discriminant < 0 ? null : ((1 - Math.Sqrt(discriminant)) / 2, (1 + Math.Sqrt(discriminant)) / 2);
    }

    /// <summary>The price at which a share that is expected takes part.</summary>
    public double Price(double share) => Strength * share * (1 - share);

    /// <summary>Who takes part in the end, if all expect those of the round before.</summary>
    /// <param name="price">In currency.</param>
    /// <param name="start">Share in the beginning.</param>
    public double Settle(double price, double start)
    {
        var share = start;
        for (var round = 0; round < MostRounds && share > 0; round++)
        {
            var next = Math.Clamp(1 - price / (Strength * share), 0, 1);
            if (next == share)
            {
                break;
            }

            share = next;
        }

        return share;
    }

    /// <summary>The share that pays most in sum, if the price is such that it expects itself, and what it pays per
    /// potential participant. Payments have one peak.</summary>
    public (double Share, double Revenue) MostRevenue()
    {
        var (low, high) = (0.0, 1.0);
        while (high - low > 1e-9)
        {
            var third = (high - low) / 3;
            var (left, right) = (low + third, high - third);
            (low, high) = left * Price(left) < right * Price(right) ? (left, high) : (low, right);
        }

        var share = (low + high) / 2;
        return (share, share * Price(share));
    }
}
