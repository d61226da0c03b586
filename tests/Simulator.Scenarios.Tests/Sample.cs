namespace Simulator.Scenarios.Tests;

/// <summary>A scenario that uses every part of the language.</summary>
internal static class Sample
{
    public const string File = "complete.yaml";

    public static string Text { get; } =
        System.IO.File.ReadAllText(Repository.Path("tests/Simulator.Scenarios.Tests/Samples/complete.yaml"));

    public static Scenario Scenario => ScenarioFile.Parse(Text, File);

    /// <summary>The sample with one passage replaced by another.</summary>
    public static string With(string passage, string other)
    {
        Assert.Contains(passage, Text, StringComparison.Ordinal);
        return Text.Replace(passage, other, StringComparison.Ordinal);
    }

    public static Scenario Parse(string text, params (string Name, string Value)[] sets) => ScenarioFile.Parse(
        text, File, sets.Select(set => KeyValuePair.Create(set.Name, set.Value)));

    /// <summary>The one mistake in a text.</summary>
    public static ScenarioException Mistake(string text, params (string Name, string Value)[] sets) =>
        Assert.Throws<ScenarioException>(() => Parse(text, sets));
}
