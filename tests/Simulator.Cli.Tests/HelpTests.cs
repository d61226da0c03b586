namespace Simulator.Cli.Tests;

public sealed class HelpTests : IDisposable
{
    private readonly Laboratory laboratory = new();

    public void Dispose() => laboratory.Dispose();

    private static readonly string[] names =
        ["run", "resume", "compare", "power", "theory", "verify", "query", "validate", "schema", "list"];

    public static TheoryData<string> Commands => [.. names];

    [Theory, MemberData(nameof(Commands))]
    public void Every_command_teaches_by_example(string command) =>
        Assert.Contains($"Examples:\n  simulator {command}", laboratory.Call(command, "--help").Good,
            StringComparison.Ordinal);

    [Fact]
    public void Without_words_the_commands_are_listed()
    {
        var answer = laboratory.Call().Good;
        Assert.All(names, name => Assert.Contains($"\n  {name} ", answer, StringComparison.Ordinal));
    }
}
