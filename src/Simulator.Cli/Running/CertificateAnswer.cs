using System.Globalization;
using System.Text.Json;
using Simulator.Analysis;
using Simulator.Analysis.Theory;
using Simulator.Cli.Text;
using Spectre.Console;

namespace Simulator.Cli.Running;

/// <summary>Shows the certificate row by row, as its claims are tested, and counts those that hold.</summary>
internal sealed class CertificateAnswer(Terminal terminal, Language language)
{
    private const int Gap = 2;

    /// <summary>Of the columns, a hundred in all: verdict, metric, theory, here, sd, tolerance, replications.</summary>
    private static readonly int[] ofMarkets = [6, 34, 12, 12, 9, 9, 6];

    /// <summary>Verdict, claim, theory, here, tolerance.</summary>
    private static readonly int[] ofFunctions = [6, 54, 12, 12, 8];

    private static readonly JsonSerializerOptions json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
    };

    /// <summary>True if every claim holds.</summary>
    public bool Show(IEnumerable<CertificateRow> rows)
    {
        var screen = Screen.Answers(terminal);
        var (held, total) = (0, 0);
        CertificateRow? last = null;
        foreach (var row in rows)
        {
            if (last?.Result != row.Result || last.Scenario != row.Scenario)
            {
                ShowHeading(screen, row);
                last = null;
            }

            if (row.Scenario is not null && last?.Point != row.Point)
            {
                screen.WriteLine(row.Point.Length > 0 ? row.Point : language.Pick("as written", "文件原值"));
            }

            ShowRow(screen, row);
            held += row.Holds ? 1 : 0;
            total++;
            last = row;
        }

        screen.WriteLine();
        screen.WriteLine(language.Pick($"{held} of {total} claims hold", $"{total} 项论断中 {held} 项成立"));
        return held == total;
    }

    /// <summary>True if every claim holds.</summary>
    public bool ShowJson(IEnumerable<CertificateRow> rows)
    {
        var claims = rows.ToList();
        var held = claims.Count(row => row.Holds);
        terminal.Output.WriteLine(JsonSerializer.Serialize(
            new
            {
                held,
                total = claims.Count,
                claims = claims.Select(row => new
                {
                    row.Result,
                    row.Paper,
                    row.Scenario,
                    row.Point,
                    row.Metric,
                    statistic = row.Statistic.ToString().ToLowerInvariant(),
                    target = new[] { row.Target.Low, row.Target.High },
                    value = double.IsFinite(row.Value) ? row.Value : (double?)null,
                    row.Sample?.Sd,
                    row.Tolerance,
                    replications = row.Sample?.N,
                    row.Holds,
                }),
            },
            json));
        return held == claims.Count;
    }

    private void ShowHeading(IAnsiConsole screen, CertificateRow row)
    {
        screen.WriteLine();
        screen.MarkupLineInterpolated($"[bold]{row.Result}  {row.Paper}[/]");
        if (row.Scenario is { } scenario)
        {
            screen.WriteLine(scenario);
        }

        var (theory, here, tolerance) = (
            language.Pick("Theory", "理论值"), language.Pick("Here", "模拟值"), language.Pick("Within", "容差"));
        var sd = language.Pick("Sd", "标准差");
        ShowCells(screen, new Style(decoration: Decoration.Dim), row.Scenario is null
            ? ["", language.Pick("Claim", "论断"), theory, here, tolerance]
            : ["", language.Pick("Metric", "指标"), theory, here, sd, tolerance, "R"]);
    }

    private void ShowRow(IAnsiConsole screen, CertificateRow row)
    {
        var verdict = row.Holds ? language.Pick("holds", "成立") : language.Pick("FAILS", "不成立");
        var theory = row.Target.Low == row.Target.High ? Number(row.Target.Low) : Range(row.Target);
        var (here, tolerance) = (Number(row.Value), Number(row.Tolerance, 3));
        var style = row.Holds ? Style.Plain : new Style(Color.Red, decoration: Decoration.Bold);
        ShowCells(screen, style, row.Sample is null
            ? [verdict, row.Point, theory, here, tolerance]
            : [verdict, MetricOf(row), theory, here, row.Sample.Sd is { } sd ? Number(sd, 4) : "", tolerance,
                row.Sample.N.ToString(CultureInfo.InvariantCulture)]);
    }

    private string MetricOf(CertificateRow row) => row.Metric.Length == 0 ? "" : row.Statistic switch
    {
        Statistic.Sd => language.Pick("sd of ", "标准差:") + Glossary.Of(row.Metric, language),
        Statistic.Each => language.Pick("every ", "每次:") + Glossary.Of(row.Metric, language),
        _ => Glossary.Of(row.Metric, language),
    };

    private static void ShowCells(IAnsiConsole screen, Style style, IReadOnlyList<string> cells)
    {
        var grid = new Grid();
        var widths = cells.Count == ofMarkets.Length ? ofMarkets : ofFunctions;
        foreach (var (column, width) in widths.Index())
        {
            var isText = column < 2;
            grid.AddColumn(new GridColumn
            {
                Width = width,
                Padding = new Padding(0, 0, column == widths.Length - 1 ? 0 : Gap, 0),
                Alignment = isText ? Justify.Left : Justify.Right,
            });
        }

        grid.AddRow([.. cells.Select(cell => new Spectre.Console.Text(cell, style))]);
        screen.Write(grid);
    }

    private static string Range(Interval range) => $"{Number(range.Low, 3)}…{Number(range.High, 3)}";

    private static string Number(double value, int digits = 6) =>
        double.IsNaN(value) ? "–" : value.ToString($"G{digits}", CultureInfo.InvariantCulture);
}
