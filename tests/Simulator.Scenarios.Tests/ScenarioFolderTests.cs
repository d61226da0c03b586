namespace Simulator.Scenarios.Tests;

/// <summary>What the repository offers to run.</summary>
public sealed class ScenarioFolderTests
{
    [Fact]
    public void Every_scenario_in_the_repository_can_be_read() =>
        Assert.All(Files(), path => Assert.NotEmpty(ScenarioFile.Load(path).Fingerprint));

    [Fact]
    public void Every_scenario_names_the_schema_that_its_editor_completes_from() => Assert.All(Files(), path =>
    {
        const string Directive = "# yaml-language-server: $schema=";
        var first = File.ReadLines(path).First();
        Assert.StartsWith(Directive, first, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(path)!, first[Directive.Length..])));
    });

    [Fact]
    public void Every_resolved_scenario_reads_back_as_itself() => Assert.All(Files(), path =>
    {
        var scenario = ScenarioFile.Load(path);
        var again = ScenarioFile.Parse(scenario.Resolved, path);
        Assert.Equal(scenario.Fingerprint, again.Fingerprint);
        Assert.Equal(scenario.Resolved, again.Resolved);
    });

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        var mistake = Assert.Throws<ScenarioException>(() => ScenarioFile.Load("nowhere/pilot.yaml"));
        Assert.StartsWith("nowhere/pilot.yaml:1:1: scenario: cannot read the file", mistake.Message,
            StringComparison.Ordinal);
    }

    private static string[] Files() =>
        Directory.GetFiles(Repository.Path("scenarios"), "*.yaml", SearchOption.AllDirectories);
}
