using Simulator.Scenarios.Language;

namespace Simulator.Scenarios.Binding;

/// <summary>A name that something in the scenario must have.</summary>
/// <param name="Name">As referred to.</param>
/// <param name="Noun">What bears it: good, venue, region, population or metric.</param>
/// <param name="Path">The keys that lead to the reference.</param>
/// <param name="Mark">Where the reference stands.</param>
internal sealed record NameReference(string Name, string Noun, KeyPath Path, Mark Mark)
{
    private static readonly string[] nouns = ["good", "venue", "region", "population", "metric"];

    /// <summary>The noun for members named after what they refer to, in singular or plural; otherwise null.</summary>
    public static string? NounOf(string member) => member == "neighbors"
        ? "region"
        : nouns.FirstOrDefault(noun => member == noun || member == noun + "s");
}
