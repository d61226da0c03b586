using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Simulator.Market;
using Simulator.Market.Participants;
using Simulator.Market.Randomness;
using Simulator.Market.Venues;
using Simulator.Scenarios.Binding;
using Simulator.Scenarios.Language;

namespace Simulator.Scenarios.Schema;

/// <summary>The schema's definitions, one for each record and family, written when first referred to. Those of a reform
/// end in <c>-change</c>: it states only what it changes, so nothing in it is required.</summary>
internal sealed class Definitions
{
    private const string Change = "-change";

    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal)
    {
        [Words.Parameter] = Words.ParameterReference,
    };

    public JsonObject Scenario() => Root(partial: false);

    public JsonObject Reform() => Root(partial: true);

    public JsonObject ToJson() =>
        new(_definitions.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));

    private JsonObject Root(bool partial)
    {
        var root = RecordOf(typeof(ScenarioDocument), partial, []);
        var properties = (JsonObject)root["properties"]!;
        properties.Insert(0, "parameters", Words.MapOf(TypeOf(typeof(ParameterEntry), partial)));
        if (partial)
        {
            properties.Insert(0, "extends", Words.AnyOf(
                new JsonObject { ["type"] = "string" },
                new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } }));
        }

        return root;
    }

    private JsonObject TypeOf(Type declared, bool partial)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return type == typeof(Node) ? ParameterValue()
            : type == typeof(MapNode) ? Words.MapOf(ParameterValue())
            : type == typeof(TheorySection) || type == typeof(FindingSection) ? Named(type, false)
            : type == typeof(Region) ? Words.AnyOf(Words.Text(), Named(type, partial))
            : type == typeof(Localized) ? Words.AnyOf(Words.Text(), Named(type, false))
            : Scalars.Include(type) ? Words.Scalar(type)
            : Binder.IsList(type) ? ListOf(type.GenericTypeArguments[0], partial)
            : Named(type, partial);
    }

    /// <summary>Items are only changed one by one where they have names.</summary>
    private JsonObject ListOf(Type item, bool partial)
    {
        var isNamed = Binder.IsNamed(item) || (Catalog.FamilyOf(item) is null && !Scalars.Include(item));
        var items = TypeOf(item, partial && isNamed);
        return Words.AnyOf(
            new JsonObject
            {
                ["type"] = "array",
                ["items"] = partial && isNamed ? Words.AnyOf(items, Words.Removal()) : items,
            },
            Words.Reference(Words.Parameter));
    }

    private JsonObject Named(Type type, bool partial)
    {
        var family = Catalog.FamilyOf(type);
        var name = (family?.Name ?? KebabCase.Of(type.Name)) + (partial ? Change : "");
        if (_definitions.TryAdd(name, []))
        {
            _definitions[name] = family is null ? RecordOf(type, partial) : FamilyOf(family, partial);
        }

        return Words.Reference(name);
    }

    private JsonObject FamilyOf(Family family, bool partial)
    {
        var kinds = family.Kinds.OrderBy(kind => kind.Key, StringComparer.Ordinal).ToList();
        var plain = kinds.Where(kind => Shape.Of(kind.Value).Members.All(member => !member.Required));
        var choices = new List<JsonObject> { Words.Reference(Words.Parameter) };
        if (family.Root == typeof(Distribution))
        {
            choices.Add(new JsonObject { ["type"] = "number" });
        }

        if (plain.Any())
        {
            choices.Add(Words.OneWordOf(plain.Select(kind => kind.Key)));
        }

        choices.AddRange(kinds.Select(kind => KindOf(family, kind, partial)));
        return partial ? Words.AnyOf([.. choices]) : Words.OneOf([.. choices]);
    }

    private JsonObject KindOf(Family family, KeyValuePair<string, Type> kind, bool partial)
    {
        var keys = Binder.LanguageKeys(family);
        var record = RecordOf(kind.Value, partial, keys);
        ((JsonObject)record["properties"]!)["kind"] = new JsonObject { ["const"] = kind.Key };
        return record;
    }

    /// <summary>What is in several regions is written once.</summary>
    private static bool IsSpread(Type type, string key) =>
        key == "region" && (type == typeof(Population) || type == typeof(Venue));

    private JsonObject RecordOf(Type type, bool partial)
    {
        var record = RecordOf(type, partial, []);
        if (type == typeof(Region))
        {
            var properties = (JsonObject)record["properties"]!;
            properties.Add("count", Words.Scalar(typeof(int)));
            properties.Add("members", ListOf(typeof(string), partial));
        }

        return record;
    }

    private JsonObject RecordOf(Type type, bool partial, ImmutableArray<string> languageKeys)
    {
        var properties = new JsonObject();
        foreach (var key in languageKeys)
        {
            properties.Add(key, Words.Text());
        }

        var required = new JsonArray();
        foreach (var member in Shape.Of(type).Members)
        {
            properties.Add(member.Key, IsSpread(type, member.Key)
                ? Words.AnyOf(Words.Text(), ListOf(member.Type, partial))
                : TypeOf(member.Type, partial));
            if (member.Required && (!partial || member.Key == "name"))
            {
                required.Add((JsonNode)member.Key);
            }
        }

        if (languageKeys.Contains("kind") && !partial)
        {
            required.Insert(0, (JsonNode)"kind");
        }

        return Words.Record(properties, required);
    }

    private JsonObject ParameterValue() => Words.AnyOf(
        new JsonObject { ["type"] = new JsonArray("number", "string", "boolean", "array") },
        Named(typeof(Distribution), false));
}
