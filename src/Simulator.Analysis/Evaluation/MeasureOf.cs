namespace Simulator.Analysis.Evaluation;

/// <summary>One number that an evaluation comes to.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Estimator">Of which; null: of the pilot, whoever evaluates it.</param>
/// <param name="Inference">By which; null: by none.</param>
public sealed record MeasureOf(Measure Kind, IEstimator? Estimator = null, IInference? Inference = null)
{
    /// <summary>Whether it has the unit of the outcome, and none of its own.</summary>
    public bool IsInUnitOfOutcome => Kind is not (Measure.ForbiddenShare or Measure.Covers or Measure.Rejects);
}
