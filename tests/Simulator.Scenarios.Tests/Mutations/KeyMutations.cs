using Simulator.Scenarios.Language;

namespace Simulator.Scenarios.Tests.Mutations;

/// <summary>Keys that are misspelt, written twice or missing.</summary>
internal static class KeyMutations
{
    /// <summary>Keys that a scenario need not have.</summary>
    private static readonly string[] optional =
    [
        "seed", "replications", "label", "term", "standard", "money", "income", "venues", "region", "sector", "supply",
        "stock", "good", "channel", "tick", "price-share", "from", "until", "rationing", "recipient", "regions",
        "theory", "sd", "exact",
    ];

    public static IEnumerable<Mutation> All => Misspelt.Concat(Repeated).Concat(Missing).Concat(Alternatives);

    private static IEnumerable<Mutation> Misspelt =>
        from each in SampleTree.Entries
        where !IsSetting(each.Path)
        let misspelt = SampleTree.Misspell(each.Entry.Key)
        let isParameter = IsParameter(each.Path)
        select new Mutation(
            $"{each.Path} misspelt",
            SampleTree.Rename(each.Entry, misspelt),
            isParameter
                ? SampleTree.FirstUseOf(each.Entry.Key)
                : UseOf(each.Path)[..^each.Entry.Key.Length] + misspelt,
            isParameter ? $"did you mean \"{misspelt}\"?" : $"unknown key \"{misspelt}\"; did you mean \"",
            isParameter ? 0 : each.Entry.Mark.Line);

    private static IEnumerable<Mutation> Repeated =>
        from each in SampleTree.Entries
        select new Mutation(
            $"{each.Path} twice",
            SampleTree.Repeat(each.Entry),
            each.Path.Text,
            "duplicate key",
            SampleTree.LineOfRepetition(each.Entry));

    private static IEnumerable<Mutation> Missing =>
        from each in SampleTree.Entries
        where !IsParameter(each.Path) && !IsSetting(each.Path) && !IsOptional(each.Path, each.Entry.Key)
        select new Mutation(
            $"{each.Path} missing",
            SampleTree.Without(each.Path),
            UseOf(each.Path),
            $"missing key \"{each.Entry.Key}\"");

    /// <summary>A claim is of one kind or the other.</summary>
    private static IEnumerable<Mutation> Alternatives =>
        from each in SampleTree.Entries
        where each.Path.Text.StartsWith("theory.", StringComparison.Ordinal) && IsAlternative(each.Entry.Key)
        select new Mutation(
            $"{each.Path} missing",
            SampleTree.Without(each.Path),
            each.Path.Text[..^(each.Entry.Key.Length + 1)],
            "mean or between must be given");

    private static string UseOf(KeyPath path) =>
        path.Text.Split('.') is ["parameters", _, "value"] ? path.Text : SampleTree.UseOf(path);

    private static bool IsAlternative(string key) => key is "mean" or "between";

    private static bool IsOptional(KeyPath path, string key) => path.Text is "rules" or "parameters" or "rules[0].name"
        || (path.Text.StartsWith("theory.", StringComparison.Ordinal) && IsAlternative(key))
        || (path.Text != "venues" && !path.Text.EndsWith("supply.good", StringComparison.Ordinal)
            && !path.Text.StartsWith("metrics[", StringComparison.Ordinal) && optional.Contains(key));

    /// <summary>Its name is that of a parameter, and it need not be there.</summary>
    private static bool IsSetting(KeyPath path) => path.Text.Contains(".set.", StringComparison.Ordinal);

    private static bool IsParameter(KeyPath path) => path.Text.Split('.') is ["parameters", _];
}
