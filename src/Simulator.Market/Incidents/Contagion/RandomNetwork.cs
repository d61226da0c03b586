using Simulator.Market.Randomness;

namespace Simulator.Market.Incidents.Contagion;

/// <summary>The random network of Gilbert (1959) and Erdos and Renyi (1960): every pair is linked with the same
/// probability, independently. Degrees are nearly Poisson.</summary>
public static class RandomNetwork
{
    /// <summary>Draws one network. Time is proportional to its links: gaps between links are geometric (Batagelj and
    /// Brandes 2005).</summary>
    /// <param name="nodes">How many, at least 0.</param>
    /// <param name="meanDegree">Expected number of neighbors, from 0 to nodes - 1.</param>
    /// <param name="stream">Draws one number for each link, and one more.</param>
    public static Network Draw(int nodes, double meanDegree, ref RandomStream stream)
    {
        if (!(meanDegree >= 0 && meanDegree <= Math.Max(0, nodes - 1)))
        {
            throw new ArgumentException("mean-degree must lie between 0 and one less than the nodes");
        }

        var links = new List<(int, int)>();
        var probability = nodes < 2 ? 0 : meanDegree / (nodes - 1);
        var pairs = nodes * (nodes - 1L) / 2;
        var logarithm = Math.Log(1 - probability);
        var (row, rowStart, place) = (1, 0L, -1L);
        while (probability > 0)
        {
            var gap = probability < 1 ? Math.Floor(Math.Log(stream.NextUniform()) / logarithm) : 0;
            if (gap >= pairs - 1 - place)
            {
                break;
            }

            place += 1 + (long)gap;
            while (place >= rowStart + row)
            {
                rowStart += row++;
            }

            links.Add((row, (int)(place - rowStart)));
        }

        return Network.OfLinks(nodes, links);
    }
}
