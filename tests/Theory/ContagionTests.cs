using Simulator.Market.Incidents.Contagion;
using Simulator.Market.Randomness;

namespace Simulator.Theory;

/// <summary>Contagion on random networks: M. E. J. Newman, Spread of epidemic disease on networks, Physical Review E
/// 66, 2002; D. J. Watts, A simple model of global cascades on random networks, PNAS 99(9), 2002.</summary>
public sealed class ContagionTests
{
    /// <summary>Shares solve z = 1 - exp(-R z); their standard deviation is Stepanov's.</summary>
    [Theory]
    [InlineData(1.5, 1, 0.58281, 0.02946)]
    [InlineData(2, 1, 0.79681, 0.01516)]
    [InlineData(3, 1, 0.94048, 0.00644)]
    [InlineData(4, 0.5, 0.79681, 0.01516)]
    [InlineData(5, 0.5, 0.89264, 0.00947)]
    public void The_largest_outbreak_reaches_the_giant_cluster(
        double meanDegree, double transmission, double share, double sd)
    {
        const int nodes = 2_000;
        var shares = new Sample(Enumerable.Range(0, 200).Select(graph =>
        {
            var stream = new RandomStream(2002, graph, 0, Purpose.Mechanism);
            var network = RandomNetwork.Draw(nodes, meanDegree, ref stream);
            return Outbreak.LargestCluster(network, transmission, ref stream) / (double)nodes;
        }));

        shares.Meets(share, sd);
        Assert.InRange(shares.StandardDeviation, sd * 0.8, sd * 1.2);
        Assert.Equal(share, Outbreak.GiantShare(meanDegree * transmission), 1e-5);
        Assert.Equal(sd, Outbreak.GiantShareSd(meanDegree * transmission, nodes), 1e-5);
    }

    [Fact]
    public void Below_one_neighbor_nothing_is_giant() => Assert.Equal(0, Outbreak.GiantShare(0.99));

    /// <summary>Threshold .18, ten sources among 10,000.</summary>
    [Theory]
    [InlineData(0.8, 0.004)]
    [InlineData(2, 0.795)]
    [InlineData(3, 0.940)]
    [InlineData(5, 0.993)]
    [InlineData(7, 0.004)]
    public void Cascades_are_global_between_two_mean_degrees(double meanDegree, double share) =>
        CheckCascade(0.18, meanDegree, 10, share);

    /// <summary>The mean-field equation gives other thresholds.</summary>
    [Theory]
    [InlineData(0.18, 7, 100)]
    [InlineData(0.25, 2.5, 100)]
    [InlineData(0.4, 3, 1_000)]
    [InlineData(0.3, 6, 300)]
    public void Cascades_follow_the_mean_field(double threshold, double meanDegree, int sources) =>
        CheckCascade(
            threshold, meanDegree, sources,
            new ThresholdCascade(threshold).ExpectedShare(meanDegree, sources / 10_000.0));

    [Theory]
    [InlineData(2, 0.795)]
    [InlineData(3, 0.940)]
    [InlineData(5, 0.993)]
    public void The_mean_field_agrees_with_published_shares(double meanDegree, double share) =>
        Assert.Equal(share, new ThresholdCascade(0.18).ExpectedShare(meanDegree, 0.001), 0.01);

    /// <summary>Nodes of up to five neighbors follow one of them: the window is where z P(Poisson(z) at most 3) exceeds
    /// 1, 1.021 to 5.765.</summary>
    [Theory]
    [InlineData(1.0205, false)]
    [InlineData(1.0215, true)]
    [InlineData(5.7645, true)]
    [InlineData(5.7655, false)]
    public void One_source_can_start_a_cascade_within_the_window(double meanDegree, bool can) =>
        Assert.Equal(can, new ThresholdCascade(0.18).CanStart(meanDegree));

    private static void CheckCascade(double threshold, double meanDegree, int sources, double share)
    {
        const int nodes = 10_000;
        var mean = Enumerable.Range(0, 20).Average(graph =>
        {
            var stream = new RandomStream(2002, graph, 1, Purpose.Mechanism);
            var network = RandomNetwork.Draw(nodes, meanDegree, ref stream);

            // Nodes of this network are alike, so that the first are as good as any.
            int[] first = [.. Enumerable.Range(0, sources)];
            return new ThresholdCascade(threshold).Spread(network, first, new bool[nodes]) / (double)nodes;
        });
        Assert.Equal(share, mean, 0.01);
    }
}
