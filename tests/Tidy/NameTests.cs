namespace Simulator.Tidy;

/// <summary>Types are named by what they are in the field, and found by the name of their file.</summary>
public sealed class NameTests
{
    private static readonly string[] emptyWords =
        ["Manager", "Helper", "Utils", "Base", "Impl", "Data", "Info"];

    /// <summary>A protocol or a closed family of events is read as one page.</summary>
    private static readonly string[] familyFiles = ["Events.cs", "Messages.cs", "Protocol.cs"];

    /// <summary>Files of two public types, neither of which is read without the other. Say why beside each.</summary>
    private static readonly string[] pairs =
    [
        "src/Simulator.Market/Participants/IBehavior.cs", // and its generic twin, which adds the member's state
    ];

    [Fact]
    public void No_type_ends_in_a_word_that_says_nothing() =>
        Report.None("Name it by what it is, not as a " + string.Join(", ", emptyWords),
            from file in Repository.Source
            from type in file.Types
            where emptyWords.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal))
            select $"{file.Path}: {type.Name}");

    [Fact]
    public void No_type_bears_the_name_of_a_namespace_that_it_lives_in() =>
        Report.None("The name would hide the namespace from everyone outside (CS0118)",
            from file in Repository.Source
            from type in file.Types
            where type.Namespace.Split('.').Contains(type.Name)
            select $"{file.Path}: {type.Namespace}.{type.Name}");

    [Fact]
    public void A_file_holds_one_public_type_unless_it_is_a_family() =>
        Report.None("More than one public type",
            from file in Repository.Source
            where !familyFiles.Any(ending => file.Path.EndsWith(ending, StringComparison.Ordinal))
            where !pairs.Contains(file.Path) && file.PublicTopLevelTypes.Count() > 1
            select $"{file.Path}: {string.Join(", ", file.PublicTopLevelTypes)}");

    [Fact]
    public void Every_excused_pair_still_exists() =>
        Report.None("Excused, but gone", pairs.Except(Repository.Source.Select(file => file.Path)));
}
