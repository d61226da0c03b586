using Simulator.Analysis.Evaluation;
using Simulator.Analysis.Evaluation.Estimators;
using Simulator.Analysis.Evaluation.Inference;

namespace Simulator.Analysis.Tests.Evaluation.Inference;

public sealed class PermutationTests
{
    /// <summary>Of five, the treated has risen most; or more than the others on average, which only the largest and the
    /// smallest are farther from: 7 is 14/4 above the mean of the other four, 9 is 24/4 above and 1 is 16/4 below.
    /// </summary>
    [Theory]
    [InlineData(0.2, new double[] { 9, 1, 2, 3, 4 })]
    [InlineData(0.6, new double[] { 7, 1, 2, 9, 2 })]
    public void Few_assignments_are_all_tried(double p, double[] rises) => Assert.Equal(p, Judge(
        new Permutation(),
        [.. rises.Select((rise, region) => Panels.Region(region == 0 ? 1 : Panels.Never, 0, rise))]));

    [Fact]
    public void Ties_count_as_extreme() => Assert.Equal(2 / 6.0, Judge(
        new Permutation(),
        [
            Panels.Region(1, 0, 5), Panels.Region(1, 0, 6), Panels.Region(Panels.Never, 0, 0.1),
            Panels.Region(Panels.Never, 0, 0.3),
        ]));

    /// <summary>Eight of sixteen, 12,870 ways: the most extreme assignment is drawn again only by chance, and the
    /// true one counts.</summary>
    [Fact]
    public void The_true_assignment_is_among_those_that_are_drawn() => Assert.Equal(0.01, Judge(
        new Permutation(99),
        [
            .. Enumerable.Range(0, 16).Select(region =>
                Panels.Region(region < 8 ? 1 : Panels.Never, 0, 1 << (16 - region))),
        ]));

    [Fact]
    public void The_same_key_draws_the_same()
    {
        int[] starts = [.. Enumerable.Range(0, 20).Select(region => region < 10 ? 3 : Panels.Never)];
        var panel = Panels.Noisy(5, 6, 0.5, starts);
        var estimate = new TwoWayFixedEffects().Estimate(panel);
        var trial = new Trial(panel, new TwoWayFixedEffects(), estimate, 0.05, 7);
        Assert.Equal(new Permutation(50).Judge(trial), new Permutation(50).Judge(trial));
        Assert.NotEqual(
            new Permutation(50).Judge(trial).PValue, new Permutation(50).Judge(trial with { Key = 8 }).PValue);
    }

    [Fact]
    public void It_wants_a_draw() => Assert.Throws<ArgumentException>(() => new Permutation(0));

    private static double? Judge(Permutation permutation, PanelRegion[] regions)
    {
        var panel = new Panel([.. regions]);
        var estimator = new DifferenceInDifferences();
        return permutation.Judge(new Trial(panel, estimator, estimator.Estimate(panel), 0.05, 1)).PValue;
    }
}
