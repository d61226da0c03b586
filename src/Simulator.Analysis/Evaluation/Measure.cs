namespace Simulator.Analysis.Evaluation;

/// <summary>What an evaluation comes to in one replication: a number of its own kind, each a metric of the
/// run.</summary>
public enum Measure
{
    /// <summary>The mean true effect over treated regions and periods.</summary>
    Truth,

    /// <summary>The same, for each unit of the dose.</summary>
    TruthOfDose,

    /// <summary>What the estimator says the effect is.</summary>
    Estimate,

    /// <summary>That, less the truth.</summary>
    Error,

    /// <summary>The weight in two-way fixed effects of comparisons with regions that are treated already.</summary>
    ForbiddenShare,

    /// <summary>Of the estimate, by some inference.</summary>
    StandardError,

    /// <summary>Whether the interval of the estimate covers the truth: 1 or 0.</summary>
    Covers,

    /// <summary>Whether an effect is seen: 1 or 0.</summary>
    Rejects,
}
