using System.Text.Json;

namespace Simulator.Scenarios.Tests;

public sealed class SchemaTests
{
    [Fact]
    public void The_schema_in_the_repository_is_the_one_that_is_exported()
    {
        var path = Repository.Path("scenarios/scenario.schema.json");
        var exported = Path.Combine(AppContext.BaseDirectory, Path.GetFileName(path));
        File.WriteAllText(exported, ScenarioSchema.Export());
        Assert.True(
            File.Exists(path) && File.ReadAllText(path) == ScenarioSchema.Export(),
            $"The types have changed: simulator schema > scenarios/scenario.schema.json, or copy {exported}");
    }

    [Fact]
    public void Every_kind_of_every_family_is_a_choice()
    {
        using var schema = JsonDocument.Parse(ScenarioSchema.Export());
        var definitions = schema.RootElement.GetProperty("$defs");
        Assert.All(Catalog.Families, family =>
        {
            var text = definitions.GetProperty(family.Name).GetRawText();
            Assert.All(family.Kinds.Keys, kind =>
                Assert.Contains($"\"const\": \"{kind}\"", text, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Every_reference_has_its_definition()
    {
        var text = ScenarioSchema.Export();
        using var schema = JsonDocument.Parse(text);
        var names = schema.RootElement.GetProperty("$defs").EnumerateObject().Select(each => each.Name).ToHashSet();
        var references = text.Split("\"$ref\": \"#/$defs/").Skip(1).Select(rest => rest[..rest.IndexOf('"')]);
        Assert.Subset(names, references.ToHashSet());
    }
}
