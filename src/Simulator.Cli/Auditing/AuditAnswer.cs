using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Simulator.Analysis;
using Simulator.Cli.Text;
using Simulator.Market.Participants;
using Simulator.Scenarios;
using Spectre.Console;

namespace Simulator.Cli.Auditing;

/// <summary>What an audit has to say: a row for each mechanism and population, a column for each
/// manipulation.</summary>
internal sealed record AuditAnswer(
    AuditOrder Order, ImmutableArray<(Scenario Scenario, PopulationAudit Audit)> Rows, Language Language)
{
    private static readonly JsonSerializerOptions json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
    };

    public void Show(Terminal terminal)
    {
        var screen = Screen.Answers(terminal);
        screen.MarkupLineInterpolated($"[bold]{Language.Pick(
            "What a participant gains by misreporting", "参与者谎报可获得的收益")}[/]");
        screen.Write(Table());
        screen.WriteLine(Machinery());
    }

    public void ShowJson(Terminal terminal) =>
        terminal.Output.WriteLine(JsonSerializer.Serialize(
            new
            {
                intervals = Order.Intervals,
                confidence = Order.Confidence,
                rows = Rows.Select(row => new
                {
                    scenario = row.Scenario.Name,
                    mechanisms = Mechanisms(row.Scenario, row.Audit.Population),
                    row.Audit.Population,
                    row.Scenario.Replications,
                    row.Scenario.Seed,
                    truth = new { row.Audit.Truth.Mean, row.Audit.Truth.Sd, row.Audit.Truth.Se },
                    manipulations = IncentiveAudit.Manipulations.Zip(row.Audit.Gains, (manipulation, gain) => new
                    {
                        manipulation = KebabCase.Of(manipulation.ToString()),
                        gain.Factor,
                        gain = gain.Mean,
                        gain.Se,
                        interval = gain.Interval is { } interval ? new[] { interval.Low, interval.High } : null,
                        gain.PayingShare,
                        gain.N,
                        verdict = KebabCase.Of(gain.Verdict.ToString()),
                    }),
                }),
            },
            json));

    private Table Table()
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(
            new TableColumn(Language.Pick("Mechanism", "机制")),
            new TableColumn(Language.Pick("Who", "参与者")));
        foreach (var manipulation in IncentiveAudit.Manipulations)
        {
            table.AddColumn(new TableColumn(NameOf(manipulation)).NoWrap());
        }

        var previous = "";
        foreach (var (scenario, audit) in Rows)
        {
            table.AddRow([
                Plain(scenario.Name == previous ? "" : Language.Pick(scenario.Title)),
                Plain(audit.Population),
                .. audit.Gains.Select(Cell)]);
            previous = scenario.Name;
        }

        return table;
    }

    private Spectre.Console.Text Cell(ManipulationGain gain)
    {
        var text = gain.Verdict switch
        {
            Verdict.Gain => Language.Pick("gain ", "获利 ") + Figure.Change(gain.Mean, "1") + Extent(gain),
            Verdict.Loss => Language.Pick("loss ", "受损 ") + Figure.Change(gain.Mean, "1") + Extent(gain),
            _ when gain is { Mean: 0, Se: 0 } => Language.Pick("no effect", "无影响"),
            _ => Language.Pick("no gain found", "未发现获利") + Extent(gain),
        };
        return new Spectre.Console.Text(
            text, gain.Verdict == Verdict.Gain ? new Style(decoration: Decoration.Bold) : Style.Plain);
    }

    /// <summary>The factor, a star if it never paid, and on a line of its own the interval.</summary>
    private string Extent(ManipulationGain gain)
    {
        var factor = gain.Factor is { } share
            ? Language.Pick(" by ", " 幅度 ") + share.ToString("0.# %", CultureInfo.InvariantCulture)
            : "";
        factor += gain.PayingShare == 0 ? " *" : "";
        return gain.Interval is { } ends
            ? $"{factor}\n{Figure.Interval(ends.Low, ends.High, "1")}"
            : factor;
    }

    private string Machinery()
    {
        var replications = Rows[0].Scenario.Replications;
        var confidence = Summary.Confidence.ToString("0 %", CultureInfo.InvariantCulture);
        return Language.Pick(
            "Mean gain of one participant, in CNY, over what its behavior would report, while all others keep to "
                + $"theirs, with the same random numbers in {Figure.Count(replications, "replication")}. The best "
                + $"factor is chosen on one half of them and measured on the other. All {Order.Intervals} intervals "
                + $"hold together with {confidence} confidence (Bonferroni). A loss says that the truth is better. A "
                + "star marks what paid in no replication, as nothing does where the truth is a dominant strategy. No "
                + "gain found is no proof: other manipulations, and several participants together, were not tried.",
            $"单个参与者相对其行为规则申报的平均收益（元）；其他人不变，{replications} 次重复使用相同的随机数。"
                + $"最佳幅度在一半重复中选出，在另一半中度量。全部 {Order.Intervals} 个区间同时成立的置信度为 {confidence}"
                + "（Bonferroni）。“受损”表示如实申报更好；星号表示在任何一次重复中"
                + "都未获利，说真话为占优策略的机制必然如此。“未发现获利”并非证明：未尝试其他操纵方式，也未尝试多人合谋。");
    }

    private string NameOf(Manipulation manipulation) => manipulation switch
    {
        Manipulation.Shade => Language.Pick("Shade", "压价或抬价"),
        Manipulation.Inflate => Language.Pick("Inflate", "夸大"),
        Manipulation.Withhold => Language.Pick("Withhold", "保留一单位"),
        _ => Language.Pick("Two names", "双重身份"),
    };

    private static IEnumerable<string> Mechanisms(Scenario scenario, string population)
    {
        var venues = scenario.Design.Populations.First(each => each.Name == population).Venues;
        return scenario.Design.Venues
            .Where(venue => venues?.Contains(venue.Name) != false)
            .Select(venue => Catalog.NameOf(venue.Mechanism.GetType()))
            .Distinct();
    }

    private static Spectre.Console.Text Plain(string text) => new(text);
}
