using System.CommandLine;
using Simulator.Cli.Running;
using Simulator.Cli.Text;

namespace Simulator.Cli.Commands;

/// <summary>theory: does this laboratory agree with what is published?</summary>
internal sealed class TheoryCommand : LaboratoryCommand
{
    private readonly Argument<string[]> results = new("RESULT")
    {
        Description = "numbers of results, such as O6 [all]",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> quick = new("--quick")
    {
        Description = "fewer replications where many would take long; tolerances widen accordingly",
    };

    private readonly NumberOption<int> replications =
        new("--replications", "R", "of every point [as its file says]", 2);

    private readonly RunOptions options = new();

    public TheoryCommand(Terminal terminal)
        : base("theory", "Tests the published results that scenarios reproduce.", terminal)
    {
        Arguments.Add(results);
        Options.Add(quick);
        Options.Add(replications);
        options.AddExecutionTo(this);
        Options.Add(options.Json);
        Options.Add(options.Language);
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new("simulator theory", "every result at full size; exit code 1 if a claim fails"),
        new("simulator theory O6 --quick", "the double auction of zero-intelligence traders, in seconds"),
    ];

    protected override int Execute(ParseResult words)
    {
        var isJson = words.GetValue(options.Json);
        var certificate = new Certificate(
            Terminal,
            options.ReadExecution(words),
            words.GetValue(replications),
            words.GetValue(quick),
            !isJson && !words.GetValue(options.Quiet));
        var rows = certificate.Test(words.GetValue(results) ?? []);
        var answer = new CertificateAnswer(Terminal, Language.Named(words.GetValue(options.Language)));
        var holds = isJson ? answer.ShowJson(rows) : answer.Show(rows);
        return holds ? ExitCode.Done : ExitCode.Failed;
    }
}
