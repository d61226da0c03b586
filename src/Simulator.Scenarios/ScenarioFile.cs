using System.Collections.Immutable;
using System.Globalization;
using Simulator.Market.Randomness;
using Simulator.Scenarios.Binding;
using Simulator.Scenarios.Language;

namespace Simulator.Scenarios;

/// <summary>Reads scenarios: YAML, laid over what it extends, with its parameters put in place, bound to typed records
/// and checked. Every mistake in a file is one <see cref="ScenarioException"/>.</summary>
public static class ScenarioFile
{
    /// <summary>Reads a file and those that it extends.</summary>
    /// <param name="path">Of the file.</param>
    /// <param name="sets">Values of parameters, by name, that replace those in the file.</param>
    /// <param name="periods">How long to run instead.</param>
    public static Scenario Load(
        string path, IEnumerable<KeyValuePair<string, string>>? sets = null, int? periods = null)
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new Mark(path, 1, 1).Error(KeyPath.Root, $"cannot read the file: {exception.Message}");
        }

        return Read(text, path, Overrides.Of(sets, periods) with { KeepsHorizon = periods is null });
    }

    /// <summary>Reads a scenario from its text, which may be the <see cref="Scenario.Resolved"/> of another.</summary>
    /// <param name="text">YAML or JSON.</param>
    /// <param name="name">Of the file that it stands for; what it extends is found from there.</param>
    /// <param name="sets">Values of parameters, by name, that replace those in the text.</param>
    /// <param name="periods">How long to run instead.</param>
    public static Scenario Parse(
        string text, string name, IEnumerable<KeyValuePair<string, string>>? sets = null, int? periods = null) =>
        Read(text, name, Overrides.Of(sets, periods));

    private static Scenario Read(string text, string file, Overrides overrides)
    {
        var layers = LayerReader.Read(text, file);
        var (scenario, document) = Read(layers, file, overrides);
        if (document.Theory is { } theory)
        {
            TheoryChecks.Run(theory, point => Read(layers, file, point));
        }

        return scenario with
        {
            Theory = document.Theory?.ToClaim(),
            Finding = document.Finding?.ToFinding((MapNode)layers[^1].Map.Find("finding")!.Value, file),
        };
    }

    private static (Scenario Scenario, ScenarioDocument Document) Read(
        ImmutableArray<Layer> layers, string file, Overrides overrides)
    {
        var written = overrides.Apply(Stack.Merge(layers));
        var parameters = ParameterTable.Of(written);
        var substitution = new Substitution(parameters.Entries);
        var root = Spread.Apply(substitution.Apply(written).Without("parameters"));
        var binder = new Binder(parameters.Entries);
        var document = (ScenarioDocument)binder.Bind(root, Target.Of(typeof(ScenarioDocument), KeyPath.Root));
        var checks = new DesignChecks(root, document);
        checks.Run(binder.References);
        if (overrides.KeepsHorizon)
        {
            checks.CheckHorizon();
        }

        parameters.CheckUse(layers);
        overrides.CheckEffect(substitution.Used);

        var name = Path.GetFileNameWithoutExtension(file);
        var design = document.ToDesign(name);
        var scenario = new Scenario(
            name,
            document.Title,
            document.Purpose,
            document.Seed,
            document.Replications,
            design,
            document.Evaluation,
            parameters.Select(substitution.Used),
            CanonicalJson.Write(KeepUsed(written.Without("theory").Without("finding"), substitution.Used)),
            Fingerprint.Of(DesignText.Of(design, document.Evaluation)).ToString("x16", CultureInfo.InvariantCulture),
            Theory: null,
            Finding: null);
        return (scenario, document);
    }

    /// <summary>Parameters that a reform has put out of use would be unused in the resolved scenario.</summary>
    private static MapNode KeepUsed(MapNode scenario, IReadOnlySet<string> used) =>
        scenario.Find("parameters") is { Value: MapNode parameters } entry
            ? scenario.With(entry with
            {
                Value = parameters with
                {
                    Entries = [.. parameters.Entries.Where(parameter => used.Contains(parameter.Key))],
                },
            })
            : scenario;
}
