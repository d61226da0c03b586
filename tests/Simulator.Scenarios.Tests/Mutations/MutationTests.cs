namespace Simulator.Scenarios.Tests.Mutations;

/// <summary>Whatever is wrong with a file, the answer is one message that names file, line and key.</summary>
public sealed class MutationTests
{
    private static readonly Dictionary<string, Mutation> mutations = KeyMutations.All
        .Concat(ScalarMutations.All)
        .Concat(ValueMutations.All)
        .Concat(FileMutations.All)
        .ToDictionary(mutation => mutation.Name);

    public static TheoryData<string> Names => [.. mutations.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_one_message_that_names_file_line_and_key(string name)
    {
        var (_, text, key, problem, line) = mutations[name];
        var mistake = Assert.Throws<ScenarioException>(() => ScenarioFile.Parse(text, Sample.File));
        Assert.Equal(key, mistake.Key);
        Assert.Equal(Sample.File, mistake.File);
        Assert.Contains(problem, mistake.Problem, StringComparison.Ordinal);
        Assert.True(mistake.Line > 0 && mistake.Column > 0, mistake.Message);
        Assert.True(line == 0 || line == mistake.Line, $"Expected line {line}: {mistake.Message}");
        Assert.StartsWith($"{Sample.File}:{mistake.Line}:{mistake.Column}: {key}: ", mistake.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_more_than_a_thousand_of_them() => Assert.InRange(mutations.Count, 1000, 10_000);

    [Fact]
    public void A_file_cut_off_anywhere_is_a_scenario_or_one_message()
    {
        for (var length = 0; length < Sample.Text.Length; length += 3)
        {
            Read(Sample.Text[..length]);
        }
    }

    [Fact]
    public void A_file_with_any_character_replaced_is_a_scenario_or_one_message()
    {
        const string letters = ":{}[],#&*!|>'\"%@`\t\n-?$~0\0\u2028\ud800";
        for (var index = 0; index < Sample.Text.Length; index++)
        {
            var letter = letters[index * 7 % letters.Length];
            Read(Sample.Text[..index] + letter + Sample.Text[(index + 1)..]);
        }
    }

    private static void Read(string text)
    {
        try
        {
            _ = ScenarioFile.Parse(text, Sample.File).Fingerprint;
        }
        catch (ScenarioException mistake)
        {
            Assert.True(mistake.Line > 0 && mistake.Key.Length > 0, mistake.Message);
        }
    }
}
