namespace Simulator.Scenarios.Language;

/// <summary>A place in a file; lines and columns count from 1.</summary>
internal sealed record Mark(string File, int Line, int Column)
{
    public override string ToString() => $"{File}:{Line}";

    public ScenarioException Error(KeyPath key, string problem) => new(File, Line, Column, key.ToString(), problem);
}
