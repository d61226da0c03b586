using Simulator.Market.Observation;
using System.CommandLine;
using Simulator.Cli.Running;

namespace Simulator.Cli.Commands;

/// <summary>run: what does this market do?</summary>
internal sealed class RunCommand : RecordingCommand
{
    private readonly Argument<string?> scenario = new("SCENARIO")
    {
        Description = "scenario file [scenarios/baseline.yaml, in this folder or above]",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> folder = new("--out")
    {
        HelpName = "DIR",
        Description = "where run folders go",
        DefaultValueFactory = _ => "runs",
    };

    private readonly ChoiceOption events = new("--events", "what to record beside metrics", "none", "trades", "all");

    public RunCommand(Terminal terminal)
        : base("run", "Runs a scenario and says what the market does.", terminal)
    {
        Arguments.Add(scenario);
        RunOptions.AddTo(this);
        Options.Add(folder);
        Options.Add(events);
        AddCheckpoints();
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new("simulator run", "the baseline market"),
        new("simulator run scenarios/baseline.yaml --replications 30", "30 times, for narrow intervals"),
        new("simulator run scenarios/baseline.yaml --set search-cost=0 --lang zh", "search for free; labels in 中文"),
        new("simulator run scenarios/baseline.yaml --json | jq '.metrics[0].mean'", "one number, for a script"),
    ];

    protected override int Execute(ParseResult words)
    {
        var path = ScenarioFinder.Find(words.GetValue(scenario), Terminal);
        var settings = RunOptions.Read(words);
        var loaded = settings.Load(path);
        var detail = Enum.Parse<EventDetail>(words.GetValue(events)!, ignoreCase: true);
        var order = new RunOrder(
            loaded,
            RunOptions.ReadExecution(words),
            Terminal.FullPath(words.GetValue(folder)!),
            settings.CommandFor(Terminal.ShortPath(path), loaded, detail),
            detail);
        return Carry(order, words);
    }
}
