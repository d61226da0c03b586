namespace Simulator.Analysis.Evaluation.Inference;

/// <summary>By the standard error that allows for any correlation between the periods of a region. It wants many
/// regions, treated and not.</summary>
public sealed record Clustered : IInference
{
    public Reading Judge(Trial trial) => Reading.Of(trial.Estimate.Clustered, trial);
}
