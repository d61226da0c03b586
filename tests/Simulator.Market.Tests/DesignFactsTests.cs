using System.Reflection;

namespace Simulator.Market.Tests;

public sealed class DesignFactsTests
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    [Fact]
    public void What_replications_share_cannot_change()
    {
        var seen = new HashSet<Type>();

        Assert.Empty(MutableFieldsOf(typeof(DesignFacts), seen));
        Assert.Contains(typeof(RuleBook), seen);
    }

    /// <summary>A list that the check goes through must be immutable, and so must its items be.</summary>
    [Fact]
    public void An_array_can_change() =>
        Assert.Single(MutableFieldsOf(typeof(Remembering), []), "Remembering._terms");

    private static List<string> MutableFieldsOf(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type) || !IsOurs(type) || type.IsEnum || type.IsInterface)
        {
            return [];
        }

        return
        [
            .. type.GetFields(Fields).SelectMany(field =>
            {
                var isAssigned = !field.IsInitOnly && !type.IsValueType;
                return isAssigned || CanChange(field.FieldType)
                    ? [$"{type.Name}.{field.Name}"]
                    : PartsOf(field.FieldType).SelectMany(part => MutableFieldsOf(part, seen));
            }),
        ];
    }

    private static bool CanChange(Type type) =>
        type.IsArray || type.Namespace == typeof(List<>).Namespace || type.GetGenericArguments().Any(CanChange);

    private static IEnumerable<Type> PartsOf(Type type) => type.IsGenericType
        ? type.GetGenericArguments().SelectMany(PartsOf)
        : [type];

    private static bool IsOurs(Type type) => type.Assembly == typeof(MarketDesign).Assembly
        || type.Assembly == typeof(DesignFactsTests).Assembly;

    private sealed class Remembering
    {
        private readonly int[] _terms = [1];

        public override string ToString() => string.Join(' ', _terms);
    }
}
