using System.Collections.Immutable;
using System.Reflection;
using Simulator.Market;
using Simulator.Market.Incidents;
using Simulator.Market.Oversight;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rules;
using Simulator.Scenarios.Language;

namespace Simulator.Scenarios.Binding;

/// <summary>Nodes to typed records. A mistake is one <see cref="ScenarioException"/> at its key's place.</summary>
/// <param name="parameters">Give their units.</param>
internal sealed class Binder(IReadOnlyDictionary<string, ParameterEntry>? parameters = null)
{
    private static readonly MethodInfo toImmutable = typeof(Binder).GetMethod(
        nameof(ToImmutable), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly List<NameReference> _references = [];

    /// <summary>Names of goods, venues and regions that were referred to.</summary>
    public IReadOnlyList<NameReference> References => _references;

    public object Bind(Node node, Target target)
    {
        var type = Nullable.GetUnderlyingType(target.Type) ?? target.Type;
        Keys.CheckPresent(node, target.Path);
        return type == typeof(Node) ? node
            : type == typeof(MapNode) ? AsMap(node, target)
            : type == typeof(Localized) && node is ScalarNode ? BindText(node, target)
            : type == typeof(Region) && node is ScalarNode ? BindName(node, target)
            : Scalars.Include(type) ? BindScalar(node, type, target)
            : IsList(type) ? BindList(node, type.GenericTypeArguments[0], target)
            : Catalog.FamilyOf(type) is { } family ? BindKind(node, family, target)
            : BindMembers(AsMap(node, target), type, LanguageKeys(type), target);
    }

    public static bool IsList(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    /// <summary>Keys of the language rather than the record. Rules, incidents and regulators may bear a name for a
    /// reform to refer to.</summary>
    public static ImmutableArray<string> LanguageKeys(Family family) =>
        IsNamed(family.Root) ? ["kind", "name"] : ["kind"];

    /// <summary>Keys of the language that a record without kinds may bear.</summary>
    public static ImmutableArray<string> LanguageKeys(Type type) => type == typeof(Region) ? Spread.GroupKeys : [];

    public static bool IsNamed(Type root) =>
        root == typeof(Rule) || root == typeof(Incident) || root == typeof(Regulator);

    private Localized BindText(Node node, Target target)
    {
        var text = (string)BindScalar(node, typeof(string), target);
        return new Localized(text, text);
    }

    private Region BindName(Node node, Target target) =>
        new((string)BindScalar(node, typeof(string), target with { Name = "name" }));

    private object BindScalar(Node node, Type type, Target target)
    {
        if (node is not ScalarNode scalar || Scalars.Read(scalar, type) is not { } value)
        {
            throw node.Mark.Error(target.Path,
                $"expected {Scalars.Expectation(type)}, got {node.Description}{node.Origin}");
        }

        if (scalar.Parameter is { } name && parameters is not null)
        {
            Units.Check(scalar, target, type, parameters[name].Unit);
        }

        if (type == typeof(string) && NameReference.NounOf(target.Name) is { } noun)
        {
            _references.Add(new NameReference(scalar.Text, noun, target.Path, scalar.Mark));
        }

        return value;
    }

    private object BindList(Node node, Type item, Target target)
    {
        var list = node as ListNode
            ?? throw node.Mark.Error(target.Path, $"expected a list, got {node.Description}{node.Origin}");
        var items = list.Items.Select((each, index) => Bind(each, target.Item(index, item))).ToArray();
        return toImmutable.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private static ImmutableArray<T> ToImmutable<T>(object[] items) => [.. items.Cast<T>()];

    private object BindKind(Node node, Family family, Target target)
    {
        var drawn = target with { Drawn = target.Drawn || family.Root == typeof(Distribution) };
        return node switch
        {
            ScalarNode { Kind: ScalarKind.Number } when family.Root == typeof(Distribution) =>
                new Constant((double)BindScalar(node, typeof(double), drawn)),
            ScalarNode { Kind: ScalarKind.Text } scalar =>
                BindMembers(new MapNode([], scalar.Mark), KindName.TypeOf(scalar, family, target.Path), [], drawn),
            MapNode map when map.Find("kind") is { } kind => BindMembers(
                CheckLabel(map, family, target),
                KindName.TypeOf(kind.Value, family, target.Path.Key("kind")),
                LanguageKeys(family),
                drawn),
            MapNode map => throw KindName.Missing(map, family, target.Path),
            _ => throw node.Mark.Error(target.Path,
                $"expected a {family.Name}, got {node.Description}{node.Origin}"),
        };
    }

    /// <summary>The name of a rule is no part of the record, but it is a text.</summary>
    private MapNode CheckLabel(MapNode map, Family family, Target target)
    {
        if (LanguageKeys(family).Contains("name") && map.Find("name") is { } name)
        {
            Bind(name.Value, target with { Type = typeof(string), Path = target.Path.Key("name"), Name = "name" });
        }

        return map;
    }

    private static MapNode AsMap(Node node, Target target) => node as MapNode
        ?? throw node.Mark.Error(target.Path, $"expected a map of keys, got {node.Description}{node.Origin}");

    private object BindMembers(MapNode map, Type type, ImmutableArray<string> languageKeys, Target target)
    {
        var shape = Shape.Of(type);
        CheckKeys(map, shape, languageKeys, target.Path);
        var values = new Dictionary<Member, object>();
        foreach (var member in shape.Members)
        {
            if (map.Find(member.Key) is { } entry)
            {
                values.Add(member, Bind(entry.Value, target.Member(member)));
            }
        }

        try
        {
            return shape.Create(values);
        }
        catch (Exception exception) when (exception is ArgumentException or ArithmeticException)
        {
            throw Blame(exception, map, shape, target.Path);
        }
    }

    private static void CheckKeys(MapNode map, Shape shape, ImmutableArray<string> languageKeys, KeyPath path)
    {
        Keys.CheckKnown(map, shape.Members.Select(member => member.Key).Concat(languageKeys), path);
        foreach (var member in shape.Members.Where(each => each.Required && map.Find(each.Key) is null))
        {
            throw map.Mark.Error(path.Key(member.Key), $"missing key \"{member.Key}\"");
        }
    }

    /// <summary>The records refuse with messages that begin with the key at fault.</summary>
    private static ScenarioException Blame(Exception exception, MapNode map, Shape shape, KeyPath path)
    {
        var parameter = KebabCase.Of((exception as ArgumentException)?.ParamName ?? "");
        var problem = exception.Message.Split(" (Parameter '")[0];
        var key = shape.Members.Select(member => member.Key).FirstOrDefault(key => key == parameter)
            ?? shape.Members.Select(member => member.Key)
                .Where(key => problem.StartsWith(key + " ", StringComparison.OrdinalIgnoreCase))
                .FirstOrDefault();
        var entry = key is null ? null : map.Find(key);
        return entry is null
            ? map.Mark.Error(path, problem)
            : entry.Value.Mark.Error(path.Key(entry.Key),
                $"{problem}, got {entry.Value.Description}{entry.Value.Origin}");
    }
}
