namespace Simulator.Analysis.Evaluation.Estimators;

/// <summary>The effect on regions that start together, in one period.</summary>
/// <param name="Start">Their first period.</param>
/// <param name="Period">In which.</param>
/// <param name="Regions">How many they are.</param>
/// <param name="Effect">On average.</param>
public readonly record struct GroupEffect(int Start, int Period, int Regions, double Effect);
