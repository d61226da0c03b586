namespace Simulator.Analysis.Evaluation;

/// <summary>What an inference says of an estimate.</summary>
/// <param name="PValue">Probability of an estimate at least as far from zero if there is no effect; null: it cannot
/// say.</param>
/// <param name="StandardError">Null: there is none.</param>
/// <param name="Interval">Of the effect; null: there is none.</param>
public readonly record struct Reading(
    double? PValue, double? StandardError = null, Interval? Interval = null)
{
    internal static Reading Of(StandardError? error, Trial trial) => error is { } known
        ? new(known.PValue(trial.Estimate.Effect), known.Size, known.Interval(trial.Estimate.Effect, trial.Level))
        : default;
}
