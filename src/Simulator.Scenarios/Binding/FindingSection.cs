using System.Collections.Immutable;
using Simulator.Scenarios.Findings;
using Simulator.Scenarios.Language;

namespace Simulator.Scenarios.Binding;

/// <summary>The section <c>finding</c> of a scenario file.</summary>
internal sealed record FindingSection(
    ImmutableArray<string> About, string Against, int Replications, int Periods, ImmutableArray<FindingClaim> Claims)
{
    public ImmutableArray<string> About { get; } = About is [] ? throw new ArgumentException("about must not be empty")
        : About.FirstOrDefault(id => Agenda.Find(id) is null) is { } unknown
        ? throw new ArgumentException($"about names \"{unknown}\", which is no item of the agenda"
            + Spelling.Advice(unknown, Agenda.Items.Select(item => item.Id)))
        : About;

    public int Replications { get; } = Replications >= 2
        ? Replications
        : throw new ArgumentException("replications must be at least 2, or nothing is known of their spread");

    public int Periods { get; } = Periods >= 1
        ? Periods
        : throw new ArgumentException("periods must be at least 1");

    public ImmutableArray<FindingClaim> Claims { get; } = Claims.Length > 0
        ? Claims
        : throw new ArgumentException("claims must not be empty");

    /// <param name="section">As written.</param>
    /// <param name="file">Where it is written: <c>against</c> is found from there.</param>
    public Finding ToFinding(MapNode section, string file)
    {
        var path = Path.Combine(Path.GetDirectoryName(file) ?? "", Against);
        return File.Exists(path)
            ? new Finding(About, path, Replications, Periods, Claims)
            : throw section.Find("against")!.Value.Mark.Error(
                KeyPath.Root.Key("finding").Key("against"), $"there is no such file at {path}");
    }
}
