namespace Simulator.Market.Incidents.Contagion;

/// <summary>Contagion by imitation or shared distress (Watts 2002): a node follows as soon as at least a threshold
/// share of its neighbors has. Nodes without neighbors never follow.</summary>
/// <param name="Threshold">Share of the neighbors, above 0 and at most 1.</param>
public sealed record ThresholdCascade(double Threshold)
{
    public double Threshold { get; } =
        Threshold is > 0 and <= 1 ? Threshold : throw new ArgumentException("threshold must be above 0 and at most 1");

    /// <summary>Spreads from the sources until nobody new follows; the result does not depend on any
    /// sequence.</summary>
    /// <param name="network">Whose neighbors count.</param>
    /// <param name="sources">Who follows whatever the others do.</param>
    /// <param name="following">By node, true on return where it follows; all false on entry.</param>
    /// <returns>How many follow, sources included.</returns>
    public int Spread(Network network, ReadOnlySpan<int> sources, Span<bool> following)
    {
        var active = new int[network.Nodes];
        var queue = new Queue<int>();
        foreach (var source in sources)
        {
            if (!following[source])
            {
                following[source] = true;
                queue.Enqueue(source);
            }
        }

        var count = queue.Count;
        while (queue.TryDequeue(out var node))
        {
            foreach (var neighbor in network.NeighborsOf(node))
            {
                if (!following[neighbor] && Follows(++active[neighbor], network.Degree(neighbor)))
                {
                    following[neighbor] = true;
                    count++;
                    queue.Enqueue(neighbor);
                }
            }
        }

        return count;
    }

    /// <summary>Expected share that follows in a large random network (Gleeson and Cahalane 2007, eq. 1-3).</summary>
    /// <param name="meanDegree">Of the network, at least 0.</param>
    /// <param name="sourceShare">Share of the nodes that are sources, drawn at random, above 0 and at most 1.</param>
    public double ExpectedShare(double meanDegree, double sourceShare)
    {
        var along = sourceShare;
        for (var before = -1.0; along - before > 1e-12;)
        {
            before = along;
            along = sourceShare + (1 - sourceShare) * Response(meanDegree, along, neighbor: 1);
        }

        return sourceShare + (1 - sourceShare) * Response(meanDegree, along, neighbor: 0);
    }

    /// <summary>Whether one source can start a cascade in a large random network: the nodes that a single neighbor
    /// suffices for percolate (Watts 2002, eq. 5).</summary>
    public bool CanStart(double meanDegree)
    {
        var (sum, weight) = (0.0, Math.Exp(-meanDegree));
        for (var degree = 1; Follows(1, degree); degree++)
        {
            weight *= meanDegree / degree;
            sum += degree * (degree - 1) * weight;
        }

        return sum > meanDegree;
    }

    // The quotient, and not the product, is compared: 1 of 5 reaches a threshold of 0.2.
    private bool Follows(int active, int degree) => active > 0 && (double)active / degree >= Threshold;

    /// <summary>Probability that a node follows if each neighbor does so with probability <paramref name="along"/>;
    /// with neighbor = 1 it was reached over a link, whose other end does not follow.</summary>
    private double Response(double meanDegree, double along, int neighbor)
    {
        var most = (int)(meanDegree + 12 * Math.Sqrt(meanDegree) + 30);
        var (total, weight) = (0.0, Math.Exp(-meanDegree));
        for (var others = 0; others <= most; others++)
        {
            // Over a link, degree - 1 is Poisson too.
            weight *= others == 0 ? 1 : meanDegree / others;
            total += weight * Tail(others, others + neighbor, along);
        }

        return total;
    }

    private double Tail(int others, int degree, double along)
    {
        var (sum, choose) = (0.0, 1.0);
        for (var active = 0; active <= others; active++)
        {
            choose *= active == 0 ? 1 : (others - active + 1.0) / active;
            sum += Follows(active, degree)
                ? choose * Math.Pow(along, active) * Math.Pow(1 - along, others - active)
                : 0;
        }

        return sum;
    }
}
