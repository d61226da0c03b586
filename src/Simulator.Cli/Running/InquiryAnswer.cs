using System.Text.Json;
using Simulator.Cli.Text;
using Simulator.Scenarios.Findings;
using Spectre.Console;

namespace Simulator.Cli.Running;

/// <summary>Shows findings as they are tested: what moved, by how much, and whether it is as stated.</summary>
internal sealed class InquiryAnswer(Terminal terminal, Language language)
{
    private static readonly JsonSerializerOptions json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
    };

    /// <summary>False if a claim fails.</summary>
    public bool Show(IEnumerable<FindingRow> rows, IReadOnlyList<AgendaItem> unanswered)
    {
        var screen = Screen.Answers(terminal);
        var seen = new List<FindingRow>();
        foreach (var row in rows)
        {
            if (seen.Count > 0 && seen[^1].Finding != row.Finding)
            {
                ShowLast(screen, seen);
            }

            seen.Add(row);
        }

        ShowLast(screen, seen);

        screen.WriteLine();
        var (held, failed) = (seen.Count(Holds), seen.Count(row => row.Standing == Standing.Fails));
        screen.WriteLine(language.Pick(
            $"{held} of {seen.Count} claims hold, {failed} fail, {seen.Count - held - failed} cannot be told yet",
            $"{seen.Count} 项论断中 {held} 项成立，{failed} 项不成立，{seen.Count - held - failed} 项尚无法判断"));
        foreach (var item in unanswered)
        {
            screen.MarkupLineInterpolated(
                $"[yellow]{language.Pick("no scenario is about", "尚无情景")}: {item.Id}  {language.Pick(item.Title)}[/]");
        }

        return failed == 0;
    }

    /// <summary>False if a claim fails.</summary>
    public bool ShowJson(IEnumerable<FindingRow> rows, IReadOnlyList<AgendaItem> unanswered)
    {
        var claims = rows.ToList();
        terminal.Output.WriteLine(JsonSerializer.Serialize(
            new
            {
                held = claims.Count(Holds),
                total = claims.Count,
                unanswered = unanswered.Select(item => item.Id),
                claims = claims.Select(row => new
                {
                    row.Finding.About,
                    row.Scenario,
                    row.Against,
                    row.Claim.Metric,
                    row.Metric.Unit,
                    direction = row.Claim.Direction.ToString().ToLowerInvariant(),
                    meanAgainst = Finite(row.Comparison.A.Mean),
                    mean = Finite(row.Comparison.B.Mean),
                    difference = Finite(row.Comparison.Difference),
                    ci95 = row.Comparison.Ci95 is { } interval ? new[] { interval.Low, interval.High } : null,
                    replications = row.Comparison.B.N,
                    standing = row.Standing.ToString().ToLowerInvariant(),
                }),
            },
            json));
        return claims.TrueForAll(row => row.Standing != Standing.Fails);
    }

    private static bool Holds(FindingRow row) => row.Standing == Standing.Holds;

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;

    /// <summary>Shows the finding that the last row belongs to.</summary>
    private void ShowLast(IAnsiConsole screen, List<FindingRow> seen)
    {
        if (seen.Count == 0)
        {
            return;
        }

        FindingRow[] rows = [.. seen.Where(row => row.Finding == seen[^1].Finding)];
        screen.WriteLine();
        foreach (var id in rows[0].Finding.About)
        {
            screen.MarkupLineInterpolated($"[bold]{id}  {language.Pick(Agenda.Find(id)!.Title)}[/]");
        }

        screen.WriteLine(language.Pick(
            $"{rows[0].Scenario} against {rows[0].Against}, {rows[0].Comparison.B.N} pairs",
            $"{rows[0].Scenario} 对比 {rows[0].Against}，{rows[0].Comparison.B.N} 对"));
        var table = new Table().Border(TableBorder.None).AddColumns(
            new TableColumn(""),
            new TableColumn(language.Pick("Metric", "指标")),
            new TableColumn(language.Pick("stated", "论断")),
            new TableColumn(language.Pick("without", "无改革")).RightAligned().NoWrap(),
            new TableColumn(language.Pick("with", "有改革")).RightAligned().NoWrap(),
            new TableColumn(language.Pick("difference", "差值")).RightAligned().NoWrap(),
            new TableColumn(language.Pick("95% interval", "95% 置信区间")).NoWrap());
        foreach (var row in rows)
        {
            var style = row.Standing == Standing.Fails
                ? new Style(Color.Red, decoration: Decoration.Bold)
                : Style.Plain;
            table.AddRow(Cells(row).Select(cell => new Spectre.Console.Text(cell, style)));
        }

        screen.Write(table);
    }

    private string[] Cells(FindingRow row) =>
    [
        Name(row.Standing),
        Glossary.Of(row.Metric.Name, language),
        Name(row.Claim.Direction),
        Figure.Of(row.Comparison.A.Mean, row.Metric.Unit),
        Figure.Of(row.Comparison.B.Mean, row.Metric.Unit),
        Figure.Change(row.Comparison.Difference, row.Metric.Unit),
        Figure.Interval(row.Comparison.Ci95?.Low, row.Comparison.Ci95?.High, row.Metric.Unit),
    ];

    private string Name(Standing standing) => standing switch
    {
        Standing.Holds => language.Pick("holds", "成立"),
        Standing.Fails => language.Pick("FAILS", "不成立"),
        _ => language.Pick("open", "未定"),
    };

    private string Name(Direction direction) => direction switch
    {
        Direction.Up => language.Pick("up", "上升"),
        Direction.Down => language.Pick("down", "下降"),
        _ => language.Pick("no effect", "无影响"),
    };
}
