namespace Simulator.Market.Incidents.Contagion;

/// <summary>Who is linked to whom, as compressed rows: the neighbors of node i are one contiguous slice. A mutual link
/// stands in the rows of both.</summary>
public sealed class Network
{
    private readonly int[] _starts;
    private readonly int[] _neighbors;

    /// <param name="starts">Entry i is where the row of node i begins; one more entry is where the last ends.</param>
    /// <param name="neighbors">All rows, one after the other.</param>
    public Network(int[] starts, int[] neighbors)
    {
        if (starts.Length == 0 || starts[0] != 0 || starts[^1] != neighbors.Length)
        {
            throw new ArgumentException("starts must begin at 0 and end at the number of neighbors");
        }

        for (var node = 1; node < starts.Length; node++)
        {
            if (starts[node] < starts[node - 1])
            {
                throw new ArgumentException("starts must not fall");
            }
        }

        if (neighbors.Any(neighbor => neighbor < 0 || neighbor >= starts.Length - 1))
        {
            throw new ArgumentException("neighbors must be numbers of nodes");
        }

        (_starts, _neighbors) = (starts, neighbors);
    }

    public int Nodes => _starts.Length - 1;

    /// <summary>Entries in all rows: a mutual link counts twice.</summary>
    public int Entries => _neighbors.Length;

    public ReadOnlySpan<int> NeighborsOf(int node) => _neighbors.AsSpan(_starts[node].._starts[node + 1]);

    public int Degree(int node) => _starts[node + 1] - _starts[node];

    /// <summary>A network of mutual links; rows are in the sequence of the links.</summary>
    public static Network OfLinks(int nodes, IReadOnlyList<(int From, int To)> links)
    {
        var starts = new int[nodes + 1];
        foreach (var (from, to) in links)
        {
            starts[from + 1]++;
            starts[to + 1]++;
        }

        for (var node = 0; node < nodes; node++)
        {
            starts[node + 1] += starts[node];
        }

        var next = starts.AsSpan(0, nodes).ToArray();
        var neighbors = new int[starts[nodes]];
        foreach (var (from, to) in links)
        {
            neighbors[next[from]++] = to;
            neighbors[next[to]++] = from;
        }

        return new Network(starts, neighbors);
    }
}
