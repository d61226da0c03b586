namespace Simulator.Storage;

/// <summary>A venue as tables call it; its number is its place in the header.</summary>
/// <param name="Name">For people.</param>
/// <param name="Channel">The legal channel of its trades, in lower case.</param>
public sealed record VenueName(string Name, string Channel);
