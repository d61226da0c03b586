using System.Collections.Immutable;
using Simulator.Analysis.Theory;
using Simulator.Scenarios.Language;
using Simulator.Scenarios.Theory;

namespace Simulator.Scenarios.Binding;

/// <summary>One point of the section <c>theory</c>.</summary>
internal sealed record PointSection(MapNode Set, ImmutableArray<Expectation> Expect)
{
    public ImmutableArray<Expectation> Expect { get; } = Expect.Length > 0
        ? Expect
        : throw new ArgumentException("expect must not be empty");

    /// <summary>The values that the point gives to parameters.</summary>
    /// <param name="path">The keys that lead to <c>set</c>.</param>
    public Overrides Overrides(KeyPath path) => new(
        [.. Set.Entries.Select(entry =>
            new Setting(entry.Key, entry.Value, path.Key(entry.Key), entry.Mark))], null);

    public TheoryPoint ToPoint() => new(
        [.. Set.Entries.Select(entry => KeyValuePair.Create(entry.Key, CanonicalJson.Write(entry.Value)))], Expect);
}
