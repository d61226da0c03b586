namespace Simulator.Analysis.Games;

/// <summary>A menu of two experiments.</summary>
/// <param name="First">What buyers of the first type take. One that sells nothing has price 0.</param>
/// <param name="Second">What buyers of the second type take.</param>
/// <param name="Revenue">Per buyer.</param>
public sealed record ExperimentMenu(Experiment First, Experiment Second, double Revenue);
