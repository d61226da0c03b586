using System.Text.Json;
using Simulator.Analysis;
using Simulator.Cli.Text;
using Spectre.Console;

namespace Simulator.Cli.Running;

/// <summary>What a comparison has to say.</summary>
internal sealed record CompareAnswer(
    Arm A, Arm B, IReadOnlyList<MetricComparison> Metrics, bool IsPaired, Language Language)
{
    private const double Significance = 1 - Summary.Confidence;

    private static readonly JsonSerializerOptions json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
    };

    public void Show(Terminal terminal)
    {
        var screen = Screen.Answers(terminal);
        screen.MarkupLineInterpolated($"[bold]A  {Language.Pick(A.Title)}[/]");
        screen.MarkupLineInterpolated($"[bold]B  {Language.Pick(B.Title)}[/]");
        screen.Write(Table());
        screen.WriteLine(Machinery());
    }

    public void ShowJson(Terminal terminal) =>
        terminal.Output.WriteLine(JsonSerializer.Serialize(
            new
            {
                a = A.Source,
                b = B.Source,
                paired = IsPaired,
                metrics = Metrics.Select(item => new
                {
                    item.Metric.Name,
                    item.Metric.Unit,
                    meanA = Finite(item.Comparison.A.Mean),
                    meanB = Finite(item.Comparison.B.Mean),
                    difference = Finite(item.Comparison.Difference),
                    ci95 = item.Comparison.Ci95 is { } interval ? new[] { interval.Low, interval.High } : null,
                    p = item.Comparison.PValue,
                    nA = item.Comparison.A.N,
                    nB = item.Comparison.B.N,
                }),
            },
            json));

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;

    private Table Table()
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(
            new TableColumn(Language.Pick("Metric", "指标")),
            new TableColumn("A").RightAligned().NoWrap(),
            new TableColumn("B").RightAligned().NoWrap(),
            new TableColumn(Language.Pick("B − A", "差值 B − A")).RightAligned().NoWrap(),
            new TableColumn(Language.Pick("95% interval", "95% 置信区间")).Centered().NoWrap(),
            new TableColumn("p").RightAligned().NoWrap(),
            new TableColumn(Language.Pick("Unit", "单位")));
        foreach (var (metric, comparison) in Metrics)
        {
            var style = comparison.PValue < Significance ? new Style(decoration: Decoration.Bold) : Style.Plain;
            table.AddRow(new[]
            {
                Glossary.Of(metric.Name, Language),
                Figure.Of(comparison.A.Mean, metric.Unit),
                Figure.Of(comparison.B.Mean, metric.Unit),
                Figure.Change(comparison.Difference, metric.Unit),
                Figure.Interval(comparison.Ci95?.Low, comparison.Ci95?.High, metric.Unit),
                Figure.Probability(comparison.PValue),
                Glossary.Of(metric.Unit, Language),
            }.Select(cell => new Spectre.Console.Text(cell, style)));
        }

        return table;
    }

    private string Machinery()
    {
        var (a, b) = (A.Replications.Count, B.Replications.Count);
        var size = IsPaired
            ? Language.Pick(
                $"Paired by common random numbers, seed {A.Seed}: "
                + $"{Figure.Count(Math.Min(a, b), "replication")} of each.",
                $"以共同随机数配对,随机种子 {A.Seed}:各 {Math.Min(a, b)} 次重复。")
            : Language.Pick(
                $"Independent samples (Welch): {a} and {b} replications.",
                $"独立样本(Welch 检验):分别为 {a} 次与 {b} 次重复。");
        return Math.Min(a, b) > 1 ? size : size + Language.Pick(
            " One replication has no interval: --replications 30 gives one.",
            " 仅一次重复无法给出置信区间:可用 --replications 30。");
    }
}
