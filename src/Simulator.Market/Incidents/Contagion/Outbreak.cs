using MathNet.Numerics;
using Simulator.Market.Randomness;

namespace Simulator.Market.Incidents.Contagion;

/// <summary>A breach that passes along each link with a fixed probability, once: the susceptible-infected-removed
/// epidemic, whose reach is bond percolation (Newman 2002).</summary>
public static class Outbreak
{
    /// <summary>Spreads from the sources until nobody new is reached.</summary>
    /// <param name="network">Who can pass it to whom.</param>
    /// <param name="sources">Where it starts.</param>
    /// <param name="transmission">Probability that a reached node passes it to a neighbor, from 0 to 1.</param>
    /// <param name="reached">By node: true on return where it has come to. True on entry: immune, and not
    /// counted.</param>
    /// <param name="stream">Draws one number for each try; none if transmission is certain.</param>
    /// <returns>How many were reached, sources included.</returns>
    public static int Spread(
        Network network, ReadOnlySpan<int> sources, double transmission, Span<bool> reached, ref RandomStream stream)
    {
        CheckTransmission(transmission);
        var queue = new Queue<int>();
        foreach (var source in sources)
        {
            if (!reached[source])
            {
                reached[source] = true;
                queue.Enqueue(source);
            }
        }

        var count = queue.Count;
        while (queue.TryDequeue(out var node))
        {
            foreach (var neighbor in network.NeighborsOf(node))
            {
                if (!reached[neighbor] && (transmission >= 1 || stream.NextUniform() < transmission))
                {
                    reached[neighbor] = true;
                    count++;
                    queue.Enqueue(neighbor);
                }
            }
        }

        return count;
    }

    /// <summary>Size of the largest cluster that one outbreak could reach, if it starts in it.</summary>
    public static int LargestCluster(Network network, double transmission, ref RandomStream stream)
    {
        var reached = new bool[network.Nodes];
        var largest = 0;
        for (var node = 0; node < network.Nodes; node++)
        {
            if (!reached[node])
            {
                largest = Math.Max(largest, Spread(network, [node], transmission, reached, ref stream));
            }
        }

        return largest;
    }

    /// <summary>Share of a large random network in its giant cluster, which is also the probability that one source
    /// starts a large outbreak: the largest root of z = 1 - exp(-R z).</summary>
    /// <param name="reproduction">R: transmission times mean degree, at least 0.</param>
    public static double GiantShare(double reproduction)
    {
        if (!(reproduction >= 0))
        {
            throw new ArgumentException("reproduction must not be negative");
        }

        return reproduction <= 1 ? 0 : FindRoots.OfFunction(
            share => 1 - Math.Exp(-reproduction * share) - share, Math.Min(0.5, 1 - 1 / reproduction), 1, 1e-14);
    }

    /// <summary>Standard deviation of the giant cluster's share over random networks, for many nodes
    /// (Stepanov 1970).</summary>
    public static double GiantShareSd(double reproduction, int nodes)
    {
        var share = GiantShare(reproduction);
        var slope = 1 - reproduction * (1 - share);
        return Math.Sqrt(share * (1 - share) / nodes) / slope;
    }

    private static void CheckTransmission(double transmission)
    {
        if (transmission is not (>= 0 and <= 1))
        {
            throw new ArgumentException("transmission must lie between 0 and 1");
        }
    }
}
