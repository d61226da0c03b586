using System.CommandLine;

namespace Simulator.Cli.Commands;

/// <summary>A command that teaches by example.</summary>
internal abstract class LaboratoryCommand : Command
{
    protected LaboratoryCommand(string name, string description, Terminal terminal)
        : base(name, description)
    {
        Terminal = terminal;
        SetAction(Execute);
    }

    public abstract IReadOnlyList<Example> Examples { get; }

    protected Terminal Terminal { get; }

    protected abstract int Execute(ParseResult words);
}
