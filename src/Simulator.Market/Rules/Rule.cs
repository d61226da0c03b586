using System.Collections.Immutable;
using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>A rule of the market, in force between two dates in some places.</summary>
public abstract record Rule
{
    /// <summary>First day in force; absent: from the start.</summary>
    public DateOnly? From { get; init; }

    /// <summary>First day no longer in force; absent: to the end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Names of the venues it binds; absent: all.</summary>
    public ImmutableArray<string>? Venues { get; init; }

    /// <summary>Names of the regions whose venues it binds; absent: all.</summary>
    public ImmutableArray<string>? Regions { get; init; }

    /// <summary>Writes this rule into a venue's terms of trade, if it is about prices.</summary>
    public virtual Terms Apply(Terms terms) => terms;

    /// <summary>Writes this rule into a region's policy, if it is about anything else. A rule that names venues says
    /// nothing about regions.</summary>
    public virtual Policy Apply(Policy policy) => policy;
}
