namespace Simulator.Scenarios.Language;

/// <summary>A value that replaces that of a parameter.</summary>
/// <param name="Name">Of the parameter.</param>
/// <param name="Value">Instead of the declared one.</param>
/// <param name="Path">The keys that lead to it.</param>
/// <param name="Mark">Where it is written.</param>
internal sealed record Setting(string Name, Node Value, KeyPath Path, Mark Mark)
{
    /// <summary>A value that the command line gives.</summary>
    public static Setting Read(string name, string text)
    {
        var mark = new Mark($"--set {name}={text}", 1, 1);
        return new Setting(name, YamlReader.Read(text, mark.File), ParameterTable.Path.Key(name), mark);
    }
}
