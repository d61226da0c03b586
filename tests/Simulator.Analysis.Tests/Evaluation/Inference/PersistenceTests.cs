using Simulator.Analysis.Evaluation;
using Simulator.Analysis.Evaluation.Estimators;
using Simulator.Analysis.Evaluation.Inference;

namespace Simulator.Analysis.Tests.Evaluation.Inference;

/// <summary>M. Bertrand, E. Duflo and S. Mullainathan, How much should we trust differences-in-differences estimates?,
/// QJE 119(1), 2004: placebo laws and persistent outcomes. Forty regions, half of which are treated from the middle of
/// twenty periods; 400 panels, of which a share of .05 has a standard error of .011.</summary>
public sealed class PersistenceTests
{
    private const int Count = 400;

    [Fact]
    public void Conventional_errors_see_effects_that_are_none() =>
        Assert.InRange(RejectedShare(new Conventional()), 0.3, 0.6);

    [Fact]
    public void Clustered_errors_are_right() => Assert.InRange(RejectedShare(new Clustered()), 0.006, 0.094);

    [Fact]
    public void Permutations_are_right() => Assert.InRange(RejectedShare(new Permutation(99)), 0.006, 0.094);

    [Fact]
    public void Without_persistence_conventional_errors_are_right_too() =>
        Assert.InRange(RejectedShare(new Conventional(), 0), 0.006, 0.094);

    private static double RejectedShare(IInference inference, double persistence = 0.8)
    {
        var estimator = new TwoWayFixedEffects();
        int[] starts = [.. Enumerable.Range(0, 40).Select(region => region % 2 == 0 ? 10 : Panels.Never)];
        return Enumerable.Range(0, Count).Count(seed =>
        {
            var panel = Panels.Noisy(seed, 20, persistence, starts);
            var trial = new Trial(panel, estimator, estimator.Estimate(panel), 0.05, (ulong)seed);
            return inference.Judge(trial).PValue <= 0.05;
        }) / (double)Count;
    }
}
