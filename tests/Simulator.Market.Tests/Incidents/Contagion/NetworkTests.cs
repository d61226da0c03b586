using Simulator.Market.Incidents.Contagion;
using Simulator.Market.Randomness;

namespace Simulator.Market.Tests.Incidents.Contagion;

public sealed class NetworkTests
{
    // A path 0-1-2-3, and 4 by itself.
    private static readonly Network path = Network.OfLinks(5, [(0, 1), (1, 2), (3, 2)]);

    [Fact]
    public void A_link_stands_in_both_rows()
    {
        Assert.Equal([1, 3], path.NeighborsOf(2).ToArray());
        Assert.Equal((5, 6, 1, 0), (path.Nodes, path.Entries, path.Degree(3), path.Degree(4)));
    }

    [Fact]
    public void Rows_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Network([0, 2], [0]));
        Assert.Throws<ArgumentException>(() => new Network([0, 2, 1], [0]));
        Assert.Throws<ArgumentException>(() => new Network([0, 1], [1]));
    }

    [Theory]
    [InlineData(1, 4)]
    [InlineData(0, 1)]
    public void An_outbreak_takes_certain_links_and_no_impossible_ones(double transmission, int expected)
    {
        var stream = new RandomStream(1, 0, 0, Purpose.Mechanism);
        var reached = new bool[5];

        Assert.Equal(expected, Outbreak.Spread(path, [2], transmission, reached, ref stream));
        Assert.Equal(expected, reached.Count(each => each));
    }

    [Fact]
    public void An_immune_node_shields_those_behind_it()
    {
        var stream = new RandomStream(1, 0, 0, Purpose.Mechanism);

        Assert.Equal(1, Outbreak.Spread(path, [0], 1, new[] { false, true, false, false, false }, ref stream));
    }

    /// <summary>Node 1 has two neighbors, of which one is enough at one half and not above it.</summary>
    [Theory]
    [InlineData(0.5, 4)]
    [InlineData(0.51, 1)]
    public void A_cascade_stops_where_too_few_neighbors_follow(double threshold, int expected) =>
        Assert.Equal(expected, new ThresholdCascade(threshold).Spread(path, [0], new bool[5]));

    [Fact]
    public void Degrees_have_the_mean_that_was_asked_for_and_a_full_network_has_every_link()
    {
        var stream = new RandomStream(7, 0, 0, Purpose.Mechanism);
        var network = RandomNetwork.Draw(20_000, 3, ref stream);

        // Links are binomial with mean 30,000 and a standard deviation below 173.2.
        Assert.Equal(30_000, network.Entries / 2, 4 * 173.2);
        Assert.Equal(6 * 5, RandomNetwork.Draw(6, 5, ref stream).Entries);
        Assert.Equal(0, RandomNetwork.Draw(6, 0, ref stream).Entries);
        Assert.Equal(0, RandomNetwork.Draw(0, 0, ref stream).Nodes);
    }
}
