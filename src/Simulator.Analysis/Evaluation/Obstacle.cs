namespace Simulator.Analysis.Evaluation;

/// <summary>Why an estimator cannot say anything.</summary>
public enum Obstacle
{
    /// <summary>The outcome was not measured in some region and period.</summary>
    OutcomeMissing,

    /// <summary>No region is treated.</summary>
    NobodyTreated,

    /// <summary>No region is left to compare with.</summary>
    NobodyToCompare,

    /// <summary>A treated region was not seen before.</summary>
    NothingBefore,

    /// <summary>Regions start in different periods, which the estimator does not allow for.</summary>
    SeveralStarts,

    /// <summary>All get the same dose.</summary>
    EqualDoses,
}
