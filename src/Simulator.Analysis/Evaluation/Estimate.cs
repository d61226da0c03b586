namespace Simulator.Analysis.Evaluation;

/// <summary>What an estimator makes of a panel.</summary>
/// <param name="Effect">In the unit of the outcome; NaN if it cannot say.</param>
public sealed record Estimate(double Effect)
{
    /// <summary>As textbooks teach it for this estimator, which mostly takes one observation to be independent of the
    /// next; null: there is none.</summary>
    public StandardError? Conventional { get; init; }

    /// <summary>Whatever the correlation between periods of a region; null: there is none.</summary>
    public StandardError? Clustered { get; init; }

    /// <summary>What permutations are ranked by: the effect, if nothing else.</summary>
    public double Statistic { get; init; } = Effect;

    /// <summary>Why it cannot say; null: it can.</summary>
    public Obstacle? Obstacle { get; init; }

    public static Estimate Barred(Obstacle obstacle) => new(double.NaN) { Obstacle = obstacle };
}
