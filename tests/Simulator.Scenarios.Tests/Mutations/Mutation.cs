namespace Simulator.Scenarios.Tests.Mutations;

/// <summary>The sample with one mistake in it.</summary>
/// <param name="Name">What was done, and where.</param>
/// <param name="Text">Of the file.</param>
/// <param name="Key">That the message must name.</param>
/// <param name="Problem">Words that the message must contain.</param>
/// <param name="Line">That the message must name; 0 where the text was rewritten as a whole.</param>
public sealed record Mutation(string Name, string Text, string Key, string Problem, int Line = 0);
