namespace Simulator.Analysis.Evaluation.Inference;

/// <summary>By the standard error as textbooks teach it. Where a region's periods resemble each other, effects are seen
/// far too often that are none (Bertrand, Duflo and Mullainathan 2004).</summary>
public sealed record Conventional : IInference
{
    public Reading Judge(Trial trial) => Reading.Of(trial.Estimate.Conventional, trial);
}
