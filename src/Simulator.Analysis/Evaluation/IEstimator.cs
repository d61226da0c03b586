namespace Simulator.Analysis.Evaluation;

/// <summary>A way to find out what a pilot did, from nothing but what was recorded of it.</summary>
public interface IEstimator
{
    /// <summary>What it estimates.</summary>
    Estimand Estimand => Estimand.EffectOnTreated;

    /// <returns>An effect with its standard errors, or the reason why there is none.</returns>
    Estimate Estimate(Panel panel);
}
