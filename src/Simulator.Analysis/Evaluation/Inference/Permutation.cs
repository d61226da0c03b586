using Simulator.Market.Oversight;
using Simulator.Market.Randomness;

namespace Simulator.Analysis.Evaluation.Inference;

/// <summary>By what the same estimator says when treatments are dealt out to regions anew (Fisher 1935): exact, however
/// few are treated, where they were drawn by lot among all. The probability is the share of assignments, the true one
/// included, whose statistic is at least as far from zero; all are tried where they are few.</summary>
/// <param name="Draws">Assignments that are drawn.</param>
public sealed record Permutation(int Draws = 199) : IInference
{
    /// <summary>What is equal but for rounding counts as equal.</summary>
    private const double Tie = 1 - 1e-9;

    public int Draws { get; } = Draws >= 1 ? Draws : throw new ArgumentException("draws must be at least 1");

    public Reading Judge(Trial trial)
    {
        var dealt = new Deal(trial.Panel.Regions.Select(region => region.Treatment));
        var (bar, extreme, count) = (Tie * Math.Abs(trial.Estimate.Statistic), 0, 0);
        foreach (var treatments in dealt.Count <= Draws ? dealt.All() : Drawn(dealt, trial.Key))
        {
            var statistic = trial.Estimator.Estimate(trial.Panel.Under(treatments)).Statistic;
            count += double.IsNaN(statistic) ? 0 : 1;
            extreme += Math.Abs(statistic) >= bar ? 1 : 0;
        }

        return new(count == 0 ? null : (double)extreme / count);
    }

    /// <summary>The true one, and those that are drawn.</summary>
    private List<Treatment[]> Drawn(Deal dealt, ulong key)
    {
        var assignments = new List<Treatment[]>(Draws + 1) { dealt.AsTheyAre() };
        for (var draw = 0; draw < Draws; draw++)
        {
            var stream = new RandomStream(key, draw, -1, Purpose.Evaluation);
            assignments.Add(dealt.Draw(ref stream));
        }

        return assignments;
    }
}
