using Simulator.Market.Randomness;

namespace Simulator.Market.Participants.Pricing;

/// <summary>The price of a seller whose good passes through the hands of further sellers, each of whom adds its own
/// markup to the price it pays (successive monopoly: Spengler 1950). Backward induction: the last seller sells the
/// quantity q at which its marginal revenue is what it pays, so that marginal revenue is the demand that the seller
/// before it faces, P'(q) = P(q) + q dP/dq, and so on upwards.</summary>
public static class ChainPrice
{
    private const double Step = 0.02;

    private const int Nodes = 9;

    /// <summary>Each seller downstream takes one more derivative of the distribution.</summary>
    public const int MostDownstream = 4;

    /// <summary>Least log of the share of buyers that is considered.</summary>
    private const double Least = -20;

    /// <param name="values">Of the final buyers; with a smooth density where anyone follows downstream.</param>
    /// <param name="cost">Of the seller, for one copy.</param>
    /// <param name="downstream">How many sellers set a price after it.</param>
    /// <returns>The price, or null if none earns more than the cost.</returns>
    public static double? Of(Distribution values, double cost, int downstream)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(downstream);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(downstream, MostDownstream);
        if (downstream == 0)
        {
            return MonopolyPrice.Of(values, cost);
        }

        var best = MonopolyPrice.Search(
            Least, 1e-9, share => (Demand(values, share, downstream) - cost) * Math.Exp(share), out var profit);
        return profit > 0 ? Demand(values, Polish(values, best, cost, downstream), downstream) : null;
    }

    /// <summary>Moves a nearly best share to where its own marginal revenue is the cost.</summary>
    private static double Polish(Distribution values, double best, double cost, int downstream)
    {
        var (below, above) = (best - Step, Math.Min(best + Step, 0));
        if (Demand(values, below, downstream + 1) < cost || Demand(values, above, downstream + 1) > cost)
        {
            return best;
        }

        while (above - below > 1e-14)
        {
            var middle = (below + above) / 2;
            (below, above) = Demand(values, middle, downstream + 1) > cost ? (middle, above) : (below, middle);
        }

        return below;
    }

    /// <summary>The price at which the sellers downstream buy for a share exp(<paramref name="log"/>) of the buyers:
    /// (1 + d/dx)^downstream of the final price as a function of the log x of the share sold.</summary>
    private static double Demand(Distribution values, double log, int downstream)
    {
        // Nine equidistant nodes, moved below 0 where the share would exceed 1.
        var first = Math.Min(log - Nodes / 2 * Step, -(Nodes - 1) * Step - 1e-9);
        Span<double> weights = stackalloc double[Nodes * (downstream + 1)];
        Weigh((log - first) / Step, downstream, weights);
        var price = 0.0;
        for (var node = 0; node < Nodes; node++)
        {
            var (weight, ways, scale) = (0.0, 1.0, 1.0);
            for (var order = 0; order <= downstream; order++)
            {
                weight += ways * weights[order * Nodes + node] / scale;
                ways = ways * (downstream - order) / (order + 1);
                scale *= Step;
            }

            price += weight * values.Quantile(-double.ExpM1(first + node * Step));
        }

        return price;
    }

    /// <summary>Weights of the values at the nodes 0, 1, ... in the derivatives at a place (Fornberg 1988).</summary>
    private static void Weigh(double at, int highest, Span<double> weights)
    {
        weights.Clear();
        weights[0] = 1;
        var (distances, offset) = (1.0, -at);
        for (var node = 1; node < Nodes; node++)
        {
            var (product, earlierOffset) = (1.0, offset);
            offset = node - at;
            for (var other = 0; other < node; other++)
            {
                product *= node - other;
                for (var order = Math.Min(node, highest); order >= 0; order--)
                {
                    var row = order * Nodes;
                    if (other == node - 1)
                    {
                        weights[row + node] = distances / product
                            * ((order > 0 ? order * weights[row - Nodes + other] : 0)
                                - earlierOffset * weights[row + other]);
                    }

                    weights[row + other] = (offset * weights[row + other]
                        - (order > 0 ? order * weights[row - Nodes + other] : 0)) / (node - other);
                }
            }

            distances = product;
        }
    }
}
