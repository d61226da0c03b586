namespace Simulator.Analysis.Games;

/// <summary>A signal about two states, for sale.</summary>
/// <param name="FirstHit">Probability that it says "first" in the first state.</param>
/// <param name="SecondHit">Probability that it says "second" in the second state.</param>
/// <param name="Price">In the unit of a right action's payoff.</param>
public sealed record Experiment(double FirstHit, double SecondHit, double Price);
