using Simulator.Cli.Running;
using Simulator.Cli.Text;

namespace Simulator.Cli.Commands;

/// <summary>findings: what do the reforms in the scenario files change?</summary>
internal sealed class FindingsCommand(Terminal terminal) : TestingCommand(
    "findings", "Tests what scenarios say of the reforms that they describe.", terminal,
    ("ID", "items of the Plan such as E2, presets, failures, or scenarios by name [all]"),
    "a few half years: what is told then is told, the rest is left open")
{
    public override IReadOnlyList<Example> Examples =>
    [
        new("simulator findings", "every pillar, task, project and measure of the Plan; exit code 1 if a claim fails"),
        new("simulator findings E2 lemons", "what certified quality changes"),
    ];

    protected override bool Test(string[] wanted, Effort effort, Language language, bool isJson)
    {
        var inquiry = new Inquiry(Terminal, effort);
        var unanswered = wanted.Length == 0 ? inquiry.Unanswered() : [];
        var answer = new InquiryAnswer(Terminal, language);
        var rows = inquiry.Test(wanted);
        return isJson ? answer.ShowJson(rows, unanswered) : answer.Show(rows, unanswered);
    }
}
