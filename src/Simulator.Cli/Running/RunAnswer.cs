using Simulator.Cli.Text;
using Simulator.Scenarios;
using Simulator.Storage;
using Spectre.Console;

namespace Simulator.Cli.Running;

/// <summary>What a run has to say to the person who asked.</summary>
internal sealed record RunAnswer(Scenario Scenario, RunFolder Run, Trend Trend, Language Language)
{
    public void Show(Terminal terminal)
    {
        var screen = Screen.Answers(terminal);
        screen.MarkupLineInterpolated($"[bold]{Language.Pick(Scenario.Title)}[/]");
        screen.WriteLine(Language.Pick(Scenario.Purpose));
        screen.Write(Table());
        if (Scenario.Evaluation is not null)
        {
            var lines = Run.Summary.Metrics[Scenario.Design.Metrics.Length..];
            new EvaluationAnswer(Scenario, lines, Language).Show(screen);
        }

        screen.WriteLine(Machinery(terminal));
    }

    private Table Table()
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(
            new TableColumn(Language.Pick("Metric", "指标")),
            new TableColumn(Language.Pick("Mean", "均值")).RightAligned().NoWrap(),
            new TableColumn(Language.Pick("95% interval", "95% 置信区间")).Centered().NoWrap(),
            new TableColumn(Language.Pick("Unit", "单位")),
            new TableColumn(Language.Pick("Over the periods", "各期走势")).NoWrap());
        foreach (var (index, metric) in Run.Summary.Metrics.Take(Scenario.Design.Metrics.Length).Index())
        {
            table.AddRow(
                Plain(Glossary.Of(metric.Name, Language)),
                Plain(Figure.Of(metric.Mean, metric.Unit)),
                Plain(Figure.Interval(metric.Ci95?[0], metric.Ci95?[1], metric.Unit)),
                Plain(Glossary.Of(metric.Unit, Language)),
                Plain(Sparkline.Of(Trend.Of(index))));
        }

        return table;
    }

    private string Machinery(Terminal terminal)
    {
        var summary = Run.Summary;
        var size = Language.Pick(
            $"{Figure.Count(summary.Replications, "replication")} of {Figure.Count(summary.Periods, "period")}, "
                + $"seed {summary.Seed}.",
            $"{summary.Replications} 次重复,每次 {summary.Periods} 期,随机种子 {summary.Seed}。");
        var advice = summary.Replications > 1 ? "" : Language.Pick(
            " One replication has no interval: --replications 30 gives one.",
            " 仅一次重复无法给出置信区间:可用 --replications 30。");
        var files = Language.Pick("Tables and manifest: ", "数据表与清单:") + terminal.ShortPath(Run.Path);
        return $"{size}{advice}\n{files}";
    }

    private static Spectre.Console.Text Plain(string text) => new(text);
}
