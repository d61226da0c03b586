using System.Collections.Immutable;

namespace Simulator.Analysis.Games;

/// <summary>Sellers of one good choose quantities at once (Cournot 1838); the price is Intercept - Slope * total
/// quantity.</summary>
/// <param name="Intercept">Price at which nothing is demanded.</param>
/// <param name="Slope">Fall of the price with each unit, positive.</param>
/// <param name="Costs">Each seller's marginal cost, constant.</param>
public sealed record CournotOligopoly(double Intercept, double Slope, ImmutableArray<double> Costs)
{
    public double Slope { get; } = Slope > 0 ? Slope : throw new ArgumentException("slope must be positive");

    public ImmutableArray<double> Costs { get; } = Costs.Length > 0
        ? Costs
        : throw new ArgumentException("costs must name at least one seller");

    /// <summary>The quantity that maximizes a seller's profit.</summary>
    /// <param name="seller">From 0.</param>
    /// <param name="others">Total quantity of its rivals.</param>
    public double BestResponse(int seller, double others) =>
        Math.Max(0, (Intercept - Costs[seller] - Slope * others) / (2 * Slope));

    /// <summary>Nash equilibrium by best responses in turn, which converges since the game has a potential (Monderer
    /// and Shapley 1996). Responses all at once would not, from four sellers on (Theocharis 1960).</summary>
    /// <exception cref="ArithmeticException">No convergence within a million rounds.</exception>
    public CournotOutcome Solve()
    {
        var quantities = new double[Costs.Length];
        for (var round = 0; round < 1_000_000; round++)
        {
            var change = 0.0;
            for (var seller = 0; seller < quantities.Length; seller++)
            {
                var response = BestResponse(seller, quantities.Sum() - quantities[seller]);
                change = Math.Max(change, Math.Abs(response - quantities[seller]));
                quantities[seller] = response;
            }

            if (change <= 1e-13 * Math.Abs(Intercept))
            {
                return new CournotOutcome(this, [.. quantities]);
            }
        }

        throw new ArithmeticException("best responses do not settle");
    }
}
