namespace Simulator.Market.Participants.Pricing;

/// <summary>Multinomial logit demand (McFadden 1974; Anderson, de Palma and Thisse 1992): product i is chosen with
/// probability exp((a_i - p_i) / mu) / (exp(a_0 / mu) + sum_j exp((a_j - p_j) / mu)), where a_i is what it is worth and
/// a_0 the worth of buying nothing.</summary>
/// <param name="Scale">mu, of the shocks to tastes, in currency: the larger, the less products are substitutes.</param>
/// <param name="Outside">a_0, in currency.</param>
public sealed record LogitDemand(double Scale, double Outside = 0)
{
    public double Scale { get; } = Scale > 0 ? Scale : throw new ArgumentException("scale must be positive");

    /// <summary>Logarithm of the attraction of the outside option.</summary>
    public double OutsideUtility => Outside / Scale;

    /// <summary>Logarithm of the attraction of a product.</summary>
    public double Utility(double worth, double price) => (worth - price) / Scale;

    /// <summary>Choice probabilities of products.</summary>
    public void Shares(ReadOnlySpan<double> worths, ReadOnlySpan<double> prices, Span<double> shares)
    {
        var highest = OutsideUtility;
        for (var product = 0; product < worths.Length; product++)
        {
            shares[product] = Utility(worths[product], prices[product]);
            highest = Math.Max(highest, shares[product]);
        }

        var total = Math.Exp(OutsideUtility - highest);
        for (var product = 0; product < shares.Length; product++)
        {
            shares[product] = Math.Exp(shares[product] - highest);
            total += shares[product];
        }

        for (var product = 0; product < shares.Length; product++)
        {
            shares[product] /= total;
        }
    }

    /// <summary>The price that maximizes (p - cost) times the share of a product against given alternatives. The
    /// first-order condition p - cost = mu / (1 - share) makes the markup mu (1 + y), where y exp(y) =
    /// exp((worth - cost) / mu - 1) / alternatives (Lambert's function).</summary>
    /// <param name="worth">Of the product, in currency.</param>
    /// <param name="cost">Marginal, in currency.</param>
    /// <param name="alternatives">Logarithm of the attraction of everything else, the outside option included: see
    /// <see cref="Join"/>.</param>
    public double BestResponse(double worth, double cost, double alternatives) =>
        cost + Scale * (1 + Lambert(Utility(worth, cost) - 1 - alternatives));

    /// <summary>Logarithm of the attraction of two alternatives together, from their logarithms.</summary>
    public static double Join(double left, double right) =>
        Math.Max(left, right) + Math.Log(1 + Math.Exp(-Math.Abs(left - right)));

    /// <summary>The y with y + ln y = x, by Newton's method in ln y: the function is convex and increasing, and the
    /// search starts above its zero, so that it descends to it.</summary>
    private static double Lambert(double x)
    {
        var log = x > 1 ? Math.Log(x) : x;
        for (var step = 0; step < 50; step++)
        {
            var y = Math.Exp(log);
            var change = (y + log - x) / (y + 1);
            log -= change;
            if (Math.Abs(change) < 1e-15)
            {
                break;
            }
        }

        return Math.Exp(log);
    }
}
