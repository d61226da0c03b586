using System.CommandLine;
using System.CommandLine.Help;
using Simulator.Cli.Commands;
using Simulator.Scenarios;
using Simulator.Storage;

namespace Simulator.Cli;

/// <summary>From words to an exit code.</summary>
internal static class CommandLine
{
    public static int Invoke(IReadOnlyList<string> words, Terminal terminal)
    {
        try
        {
            var parsed = Create(terminal).Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Action is not HelpWithExamples && Complaint.About(parsed) is { } complaint)
            {
                throw new BadInputException(complaint);
            }

            return parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (Exception problem) when (problem
            is BadInputException or ScenarioException or RunFolderException or QueryException)
        {
            terminal.Error.WriteLine(problem.Message);
            return ExitCode.BadInput;
        }
        catch (FailureException problem)
        {
            terminal.Error.WriteLine(problem.Message);
            return ExitCode.Failed;
        }
    }

    public static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand(
            "A laboratory for data-element markets: what would a reform change, for whom, and would you see it?")
        {
            new RunCommand(terminal),
            new ResumeCommand(terminal),
            new CompareCommand(terminal),
            new AuditCommand(terminal),
            new PowerCommand(terminal),
            new TheoryCommand(terminal),
            new FindingsCommand(terminal),
            new VerifyCommand(terminal),
            new QueryCommand(terminal),
            new ValidateCommand(terminal),
            new SchemaCommand(terminal),
            new ListCommand(terminal),
        };
        root.HelpName = "simulator";
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        root.SetAction(parsed => help.Action is HelpWithExamples action ? action.Invoke(parsed) : ExitCode.Done);
        return root;
    }
}
