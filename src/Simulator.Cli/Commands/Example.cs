namespace Simulator.Cli.Commands;

/// <summary>A command line to imitate.</summary>
internal sealed record Example(string CommandLine, string Meaning);
