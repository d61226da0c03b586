namespace Simulator.Cli;

/// <summary>Which streams a person watches; others are files or pipes and get neither color nor progress.</summary>
internal readonly record struct Watched(bool Output, bool Error);
