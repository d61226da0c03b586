using System.CommandLine;
using Simulator.Cli.Running;
using Simulator.Cli.Text;

namespace Simulator.Cli.Commands;

/// <summary>compare: what does B change?</summary>
internal sealed class CompareCommand : LaboratoryCommand
{
    private readonly Argument<string> first = new("A")
    {
        Description = "scenario file or run folder: the world as it is",
    };

    private readonly Argument<string> second = new("B")
    {
        Description = "scenario file or run folder: the reform",
    };

    private readonly Option<bool> independent = new("--independent")
    {
        Description = "do not pair replications (Welch's test); needed for runs of different seeds",
    };

    private readonly Option<bool> common = new("--crn")
    {
        Description = "pair replications by common random numbers, as is done anyway",
    };

    private readonly RunOptions options = new();

    public CompareCommand(Terminal terminal)
        : base("compare", "Says what B changes: the difference of every metric, and how sure it is.", terminal)
    {
        Arguments.Add(first);
        Arguments.Add(second);
        Options.Add(independent);
        Options.Add(common);
        Validators.Add(words =>
        {
            if (words.GetValue(independent) && words.GetValue(common))
            {
                words.AddError("--crn and --independent: expected one of them");
            }
        });
        options.AddTo(this);
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new(
            "simulator compare scenarios/theory/gode-sunder-1993-zi-u.yaml "
            + "scenarios/theory/gode-sunder-1993-zi-c.yaml --replications 30",
            "runs both with the same random numbers, and pairs them"),
        new("simulator compare runs/baseline-42-0f3a runs/reform-42-9c2e", "compares runs that are there already"),
    ];

    protected override int Execute(ParseResult words)
    {
        var isPaired = !words.GetValue(independent);
        var source = new ArmSource(
            options.Read(words), options.ReadExecution(words), Terminal,
            !words.GetValue(options.Json) && !words.GetValue(options.Quiet));
        var a = source.Open(words.GetValue(first)!, null);
        var b = source.Open(words.GetValue(second)!, a);
        var language = Language.Named(words.GetValue(options.Language));
        var answer = new CompareAnswer(a, b, Comparison(a, b, isPaired), isPaired, language);
        if (words.GetValue(options.Json))
        {
            answer.ShowJson(Terminal);
        }
        else
        {
            answer.Show(Terminal);
        }

        return ExitCode.Done;
    }

    private static IReadOnlyList<MetricComparison> Comparison(Arm a, Arm b, bool isPaired)
    {
        if (isPaired && a.Seed != b.Seed)
        {
            throw new BadInputException($"{a.Source} was run with seed {a.Seed}, {b.Source} with {b.Seed}: their "
                + "replications do not pair. Run both with one --seed, or compare with --independent");
        }

        var shared = a.Metrics.Intersect(b.Metrics).ToArray();
        return shared.Length == 0
            ? throw new BadInputException($"{a.Source} and {b.Source} measure no metric in common")
            : Arm.Compare(a, b, [.. shared], isPaired);
    }
}
