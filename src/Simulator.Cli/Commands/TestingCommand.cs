using System.CommandLine;
using Simulator.Cli.Running;
using Simulator.Cli.Text;

namespace Simulator.Cli.Commands;

/// <summary>A command that tests what scenario files claim, and says which claims hold.</summary>
internal abstract class TestingCommand : LaboratoryCommand
{
    private readonly Argument<string[]> wanted;
    private readonly Option<bool> quick;

    private readonly NumberOption<int> replications =
        new("--replications", "R", "of whatever is tested [as its file says]", 2);

    private readonly RunOptions options = new();

    /// <param name="name">Of the command.</param>
    /// <param name="description">What it tests.</param>
    /// <param name="terminal">Where it answers.</param>
    /// <param name="wanted">What can be asked for by name; all, if nothing is.</param>
    /// <param name="quick">What is tested in a hurry.</param>
    protected TestingCommand(
        string name, string description, Terminal terminal, (string Name, string Description) wanted, string quick)
        : base(name, description, terminal)
    {
        this.wanted = new Argument<string[]>(wanted.Name)
        {
            Description = wanted.Description,
            Arity = ArgumentArity.ZeroOrMore,
        };
        this.quick = new Option<bool>("--quick") { Description = quick };
        Arguments.Add(this.wanted);
        Options.Add(this.quick);
        Options.Add(replications);
        options.AddExecutionTo(this);
        Options.Add(options.Json);
        Options.Add(options.Language);
    }

    protected sealed override int Execute(ParseResult words)
    {
        var isJson = words.GetValue(options.Json);
        var effort = new Effort(
            options.ReadExecution(words),
            words.GetValue(replications),
            words.GetValue(quick),
            !isJson && !words.GetValue(options.Quiet));
        var language = Language.Named(words.GetValue(options.Language));
        return Test(words.GetValue(wanted) ?? [], effort, language, isJson) ? ExitCode.Done : ExitCode.Failed;
    }

    /// <returns>False if a claim fails.</returns>
    protected abstract bool Test(string[] wanted, Effort effort, Language language, bool isJson);
}
