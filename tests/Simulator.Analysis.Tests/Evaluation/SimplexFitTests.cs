using Simulator.Analysis.Evaluation;

namespace Simulator.Analysis.Tests.Evaluation;

public sealed class SimplexFitTests
{
    /// <summary>Of two series the best weight is that of the line between them, cut off at its ends.</summary>
    [Theory]
    [InlineData(0.3, 0.3)]
    [InlineData(-1, 0)]
    [InlineData(4, 1)]
    public void What_lies_beyond_all_series_gets_the_nearest(double target, double weight) =>
        Assert.Equal(
            [weight, 1 - weight],
            SimplexFit.Weights([[1, 1], [0, 0]], [target, target]).Select(found => Math.Round(found, 9)));

    [Fact]
    public void Equal_series_share_as_they_like_and_sum_to_one() =>
        Assert.Equal(1, SimplexFit.Weights([[1, 2], [1, 2], [5, 5]], [1, 2]).Sum(), 1e-12);

    /// <summary>More donors than periods: the fit is perfect, whatever the weights.</summary>
    [Fact]
    public void More_series_than_periods_fit()
    {
        double[][] series = [[1, 0], [0, 1], [1, 1], [0, 0], [2, 1]];
        var weights = SimplexFit.Weights(series, [0.5, 0.5]);
        Assert.All(weights, weight => Assert.True(weight >= 0));
        Assert.Equal(0.5, series.Zip(weights, (own, weight) => weight * own[0]).Sum(), 1e-9);
        Assert.Equal(0.5, series.Zip(weights, (own, weight) => weight * own[1]).Sum(), 1e-9);
    }
}
