using System.Collections.Immutable;
using Simulator.Scenarios.Theory;

namespace Simulator.Scenarios.Binding;

/// <summary>The section <c>theory</c> of a scenario file.</summary>
internal sealed record TheorySection(
    string Result, string Source, int Replications, ImmutableArray<PointSection> Points)
{
    public int Replications { get; } = Replications >= 2
        ? Replications
        : throw new ArgumentException("replications must be at least 2, or nothing is known of their spread");

    public ImmutableArray<PointSection> Points { get; } = Points.Length > 0
        ? Points
        : throw new ArgumentException("points must not be empty");

    public TheoryClaim ToClaim() => new(Result, Source, Replications, [.. Points.Select(point => point.ToPoint())]);
}
