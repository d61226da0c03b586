namespace Simulator.Scenarios;

/// <summary>A scenario that cannot be read: what is wrong, and where to correct it.</summary>
/// <param name="file">As the user named it.</param>
/// <param name="line">From 1.</param>
/// <param name="column">From 1.</param>
/// <param name="key">Path of the key, such as <c>populations[0].count</c>.</param>
/// <param name="problem">What is wrong and what was expected.</param>
public sealed class ScenarioException(string file, int line, int column, string key, string problem)
    : Exception($"{file}:{line}:{column}: {key}: {problem}")
{
    public string File { get; } = file;

    public int Line { get; } = line;

    public int Column { get; } = column;

    public string Key { get; } = key;

    public string Problem { get; } = problem;
}
