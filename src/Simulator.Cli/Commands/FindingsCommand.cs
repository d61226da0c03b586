using System.CommandLine;
using Simulator.Cli.Running;
using Simulator.Cli.Text;

namespace Simulator.Cli.Commands;

/// <summary>findings: what do the reforms in the scenario files change?</summary>
internal sealed class FindingsCommand : LaboratoryCommand
{
    private readonly Argument<string[]> ids = new("ID")
    {
        Description = "items of the Plan such as E2, presets, failures, or scenarios by name [all]",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> quick = new("--quick")
    {
        Description = "a few half years: what is told then is told, the rest is left open",
    };

    private readonly NumberOption<int> replications =
        new("--replications", "R", "of every pair [as its file says]", 2);

    private readonly RunOptions options = new();

    public FindingsCommand(Terminal terminal)
        : base("findings", "Tests what scenarios say of the reforms that they describe.", terminal)
    {
        Arguments.Add(ids);
        Options.Add(quick);
        Options.Add(replications);
        options.AddExecutionTo(this);
        Options.Add(options.Json);
        Options.Add(options.Language);
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new("simulator findings", "every pillar, task, project and measure of the Plan; exit code 1 if a claim fails"),
        new("simulator findings E2 lemons", "what certified quality changes"),
    ];

    protected override int Execute(ParseResult words)
    {
        var isJson = words.GetValue(options.Json);
        var inquiry = new Inquiry(
            Terminal,
            options.ReadExecution(words),
            words.GetValue(replications),
            words.GetValue(quick),
            !isJson && !words.GetValue(options.Quiet));
        var wanted = words.GetValue(ids) ?? [];
        var unanswered = wanted.Length == 0 ? inquiry.Unanswered() : [];
        var answer = new InquiryAnswer(Terminal, Language.Named(words.GetValue(options.Language)));
        var rows = inquiry.Test(wanted);
        var holds = isJson ? answer.ShowJson(rows, unanswered) : answer.Show(rows, unanswered);
        return holds ? ExitCode.Done : ExitCode.Failed;
    }
}
