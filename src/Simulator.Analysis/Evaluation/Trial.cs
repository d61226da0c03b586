namespace Simulator.Analysis.Evaluation;

/// <summary>An estimate that is to be told from chance.</summary>
/// <param name="Panel">It was made from.</param>
/// <param name="Estimator">That made it.</param>
/// <param name="Estimate">Which can say something.</param>
/// <param name="Level">Probability with which an effect may be seen where there is none.</param>
/// <param name="Key">Of the streams from which is drawn, where something is.</param>
public sealed record Trial(Panel Panel, IEstimator Estimator, Estimate Estimate, double Level, ulong Key);
