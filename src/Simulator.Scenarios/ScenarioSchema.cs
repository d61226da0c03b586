using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Simulator.Scenarios.Schema;

namespace Simulator.Scenarios;

/// <summary>The JSON Schema of scenario files, with which editors complete and check them.</summary>
public static class ScenarioSchema
{
    private static readonly JsonSerializerOptions options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Draft 2020-12, made from the same types that scenarios are bound to.</summary>
    public static string Export()
    {
        var definitions = new Definitions();
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "A scenario of the data-element market laboratory",
            ["type"] = "object",
            ["if"] = new JsonObject { ["required"] = new JsonArray("extends") },
            ["then"] = definitions.Reform(),
            ["else"] = definitions.Scenario(),
            ["$defs"] = definitions.ToJson(),
        };
        return schema.ToJsonString(options) + "\n";
    }
}
