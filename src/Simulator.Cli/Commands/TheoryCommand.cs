using Simulator.Cli.Running;
using Simulator.Cli.Text;

namespace Simulator.Cli.Commands;

/// <summary>theory: does this laboratory agree with what is published?</summary>
internal sealed class TheoryCommand(Terminal terminal) : TestingCommand(
    "theory", "Tests the published results that scenarios reproduce.", terminal,
    ("RESULT", "numbers of results, such as O6 [all]"),
    "fewer replications where many would take long; tolerances widen accordingly")
{
    public override IReadOnlyList<Example> Examples =>
    [
        new("simulator theory", "every result at full size; exit code 1 if a claim fails"),
        new("simulator theory O6 --quick", "the double auction of zero-intelligence traders, in seconds"),
    ];

    protected override bool Test(string[] wanted, Effort effort, Language language, bool isJson)
    {
        var rows = new Certificate(Terminal, effort).Test(wanted);
        var answer = new CertificateAnswer(Terminal, language);
        return isJson ? answer.ShowJson(rows) : answer.Show(rows);
    }
}
