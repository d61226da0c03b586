namespace Simulator.Analysis.Evaluation;

/// <summary>What an estimate is an estimate of.</summary>
public enum Estimand
{
    /// <summary>The mean effect over treated regions and the periods in which they were treated.</summary>
    EffectOnTreated,

    /// <summary>The same, for each unit of the dose.</summary>
    EffectOfDose,
}
