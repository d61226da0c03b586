using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Simulator.Cli.Auditing;
using Simulator.Cli.Running;
using Simulator.Cli.Text;

namespace Simulator.Cli.Commands;

/// <summary>audit: does it pay to misreport?</summary>
internal sealed class AuditCommand : LaboratoryCommand
{
    private const int DefaultReplications = 2000;

    private static readonly ImmutableArray<double> defaultFactors = [0.05, 0.2, 0.5];

    private readonly Argument<string[]> scenarios = new("SCENARIO")
    {
        Description = "scenario files [scenarios/audit/*.yaml, in this folder or above]",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> population = new("--population")
    {
        HelpName = "NAME",
        Description = "audit only this population [all]",
    };

    private readonly Option<double[]?> factors = new("--factors")
    {
        HelpName = "F,F,...",
        Description = "shares by which limits are moved [0.05,0.2,0.5]; the best is reported",
        CustomParser = result => Factors(result.Tokens[0].Value, result.AddError),
    };

    private readonly RunOptions options = new(DefaultReplications.ToString(CultureInfo.InvariantCulture));

    public AuditCommand(Terminal terminal)
        : base("audit", "Says what a participant gains by misreporting, mechanism by mechanism.", terminal)
    {
        Arguments.Add(scenarios);
        Options.Add(population);
        Options.Add(factors);
        options.AddTo(this);
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new("simulator audit", "every mechanism, on small markets of truthful participants"),
        new("simulator audit scenarios/audit/call-auction.yaml --set traders-per-side=50", "does size cure it?"),
        new("simulator audit scenarios/baseline.yaml --population finance --replications 20", "one population"),
    ];

    protected override int Execute(ParseResult words)
    {
        var settings = options.Read(words);
        settings = settings with { Replications = settings.Replications ?? DefaultReplications };
        var named = words.GetValue(scenarios)!;
        var files = named.Length > 0
            ? named.Select(name => ScenarioFinder.Find(name, Terminal)).ToArray()
            : ScenarioFinder.In(Path.Combine("scenarios", "audit"), Terminal).ToArray();
        var order = new AuditOrder(
            [.. files.Select(settings.Load)],
            words.GetValue(population),
            words.GetValue(factors) is { Length: > 0 } given ? [.. given] : defaultFactors,
            options.ReadExecution(words));
        var isJson = words.GetValue(options.Json);
        var answer = new AuditAnswer(
            order,
            order.Execute(Terminal, !isJson && !words.GetValue(options.Quiet)),
            Language.Named(words.GetValue(options.Language)));
        if (isJson)
        {
            answer.ShowJson(Terminal);
        }
        else
        {
            answer.Show(Terminal);
        }

        return ExitCode.Done;
    }

    private static double[]? Factors(string text, Action<string> complain)
    {
        var parts = text.Split(',').Select(part =>
            double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var factor)
            && factor is > 0 and <= 1 ? factor : (double?)null).ToArray();
        if (parts.All(part => part is not null))
        {
            return [.. parts.Select(part => part!.Value)];
        }

        complain($"--factors {text}: expected shares above 0 and up to 1, as in 0.05,0.2,0.5");
        return null;
    }
}
