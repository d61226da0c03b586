using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Simulator.Scenarios.Binding;

/// <summary>How a record is made from values: what binding, the schema and the fingerprint all read.</summary>
internal sealed class Shape
{
    private static readonly ConcurrentDictionary<Type, Shape> shapes = new();

    private readonly Type _type;
    private readonly ConstructorInfo? _constructor;

    private Shape(Type type)
    {
        _type = type;
        _constructor = type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length);
        var nullability = new NullabilityInfoContext();
        var parameters = _constructor?.GetParameters() ?? [];
        var positional = parameters.Select(parameter => new Member(
            type.GetProperty(parameter.Name!)
                ?? throw new InvalidOperationException($"{type} has no property for its parameter {parameter.Name}."),
            parameter,
            !parameter.HasDefaultValue
                && nullability.Create(parameter).ReadState != NullabilityState.Nullable));
        var initialized = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => IsInitOnly(property) && parameters.All(parameter => parameter.Name != property.Name))
            .OrderBy(property => property.MetadataToken)
            .Select(property => new Member(property, null, property.IsDefined(typeof(RequiredMemberAttribute))));
        Members = [.. positional, .. initialized];
    }

    public ImmutableArray<Member> Members { get; }

    public static Shape Of(Type type) => shapes.GetOrAdd(type, each => new Shape(each));

    /// <summary>Makes the record.</summary>
    /// <param name="values">By member; absent ones take their defaults.</param>
    /// <exception cref="ArgumentException">The values do not fit together.</exception>
    public object Create(IReadOnlyDictionary<Member, object> values)
    {
        var arguments = Members.Where(member => member.Parameter is not null)
            .Select(member => values.GetValueOrDefault(member) ?? Default(member.Parameter!)).ToArray();
        var made = _constructor is null
            ? Activator.CreateInstance(_type)!
            : _constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null);
        foreach (var (member, value) in values.Where(pair => pair.Key.Parameter is null))
        {
            member.Property.SetValue(made, value, BindingFlags.DoNotWrapExceptions, null, null, null);
        }

        return made;
    }

    private static object? Default(ParameterInfo parameter) =>
        parameter.HasDefaultValue ? parameter.DefaultValue : null;

    private static bool IsInitOnly(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } setter
        && setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
