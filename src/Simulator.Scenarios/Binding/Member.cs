using System.Reflection;

namespace Simulator.Scenarios.Binding;

/// <summary>A value that a record is made of: a constructor parameter, or a property that can be initialized.</summary>
/// <param name="Property">That reads it back; its setter is used where there is no parameter.</param>
/// <param name="Parameter">Of the constructor; null for a property that can only be initialized.</param>
/// <param name="Required">True if a scenario must state it.</param>
internal sealed record Member(PropertyInfo Property, ParameterInfo? Parameter, bool Required)
{
    /// <summary>The key in scenario files.</summary>
    public string Key { get; } = KebabCase.Of(Property.Name);

    /// <summary>As declared: nullable where absence means something.</summary>
    public Type Type => Parameter?.ParameterType ?? Property.PropertyType;
}
