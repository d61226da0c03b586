using System.Text.Json.Nodes;
using Simulator.Scenarios.Binding;

namespace Simulator.Scenarios.Schema;

/// <summary>The vocabulary of JSON Schema that scenarios need.</summary>
internal static class Words
{
    /// <summary>Name of the definition that stands for <c>$name</c>.</summary>
    public const string Parameter = "parameter-reference";

    public static JsonObject ParameterReference => new()
    {
        ["type"] = "string",
        ["pattern"] = @"^\$[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        ["description"] = "The value of a parameter of this scenario.",
    };

    public static JsonObject Text() => new() { ["type"] = "string", ["minLength"] = 1 };

    public static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    public static JsonObject AnyOf(params ReadOnlySpan<JsonObject> choices) => new() { ["anyOf"] = List(choices) };

    public static JsonObject OneOf(params ReadOnlySpan<JsonObject> choices) => new() { ["oneOf"] = List(choices) };

    public static JsonObject OneWordOf(IEnumerable<string> words) => new()
    {
        ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]),
    };

    public static JsonObject MapOf(JsonObject value) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = value,
    };

    public static JsonObject Record(JsonObject properties, JsonArray required)
    {
        var record = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (required.Count > 0)
        {
            record["required"] = required;
        }

        record["additionalProperties"] = false;
        return record;
    }

    /// <summary><c>{ name: x, remove: true }</c>.</summary>
    public static JsonObject Removal() => Record(
        new JsonObject { ["name"] = Text(), ["remove"] = new JsonObject { ["const"] = true } },
        new JsonArray("name", "remove"));

    /// <summary>A single value, for which a parameter can stand.</summary>
    public static JsonObject Scalar(Type type) =>
        type == typeof(string) ? Text() : AnyOf(Value(type), Reference(Parameter));

    private static JsonObject Value(Type type) => type switch
    {
        { IsEnum: true } => OneWordOf(Scalars.Words(type)),
        _ when type == typeof(bool) => new JsonObject { ["type"] = "boolean" },
        _ when type == typeof(DateOnly) => new JsonObject
        {
            ["type"] = "string",
            ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        },
        _ => new JsonObject { ["type"] = Scalars.IsInteger(type) ? "integer" : "number" },
    };

    private static JsonArray List(ReadOnlySpan<JsonObject> choices)
    {
        var list = new JsonArray();
        foreach (var choice in choices)
        {
            list.Add((JsonNode)choice);
        }

        return list;
    }
}
