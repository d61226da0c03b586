using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Simulator.Analysis.Evaluation;
using Simulator.Cli.Text;
using Simulator.Market.Oversight;
using Simulator.Scenarios;
using Spectre.Console;

namespace Simulator.Cli.Running;

/// <summary>The smallest effects that a difference in differences of means before and after would see four times of
/// five, by treated regions and periods after the start, if all of them started on its day.</summary>
/// <param name="Scenario">With a pilot.</param>
/// <param name="Pilot">Its pilot.</param>
/// <param name="Outcome">That the pilot draws.</param>
/// <param name="Language">Of the reader.</param>
internal sealed record PowerAnswer(Scenario Scenario, Pilot Pilot, CityOutcome Outcome, Language Language)
{
    private const double Power = 0.8;
    private const double UsualLevel = 0.05;

    private static readonly int[] counts = [1, 2, 5, 10, 20, 50, 100, 200];

    private static readonly int[] parts = [8, 4, 2, 1];

    private static readonly JsonSerializerOptions options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
    };

    public bool IsEmpty => Regions < 3 || Afters.Length == 0;

    private double Level => Scenario.Evaluation?.Level ?? UsualLevel;

    private int Regions => Scenario.Design.Regions.Count(region => region.Name != Market.Region.Abroad);

    private int Before => Math.Max(0, Scenario.Design.Calendar.PeriodOf(Pilot.From));

    private int Left => Scenario.Design.Calendar.Periods - Before;

    private ImmutableArray<int> Treated =>
        [.. counts.Append(Pilot.Treated).Distinct().Where(count => count > 0 && count < Regions).Order()];

    /// <summary>An eighth, a quarter, a half and all of what is left.</summary>
    private ImmutableArray<int> Afters =>
        [.. parts.Select(part => Left / part).Where(after => after > 0).Distinct()];

    public void Show(Terminal terminal)
    {
        var screen = Screen.Answers(terminal);
        screen.MarkupLineInterpolated($"[bold]{Language.Pick(Scenario.Title)}[/]");
        screen.WriteLine(Language.Pick(
            $"Smallest effect seen in {100 * Power:0} of 100 pilots by a difference in differences at "
                + $"{100 * Level:0.##}%: {Regions} regions, {Before} periods before.",
            $"双重差分在 {100 * Level:0.##}% 水平下以 {100 * Power:0}% 的概率检出的最小效应："
                + $"{Regions} 个地区，处理前 {Before} 期。"));
        var table = new Table().Border(TableBorder.Simple)
            .AddColumn(new TableColumn(Language.Pick("Treated", "处理地区数")).RightAligned());
        foreach (var after in Afters)
        {
            table.AddColumn(new TableColumn(Language.Pick(
                Figure.Count(after, "period"), $"{after} 期")).RightAligned().NoWrap());
        }

        foreach (var treated in Treated)
        {
            table.AddRow([treated.ToString(CultureInfo.InvariantCulture),
                .. Afters.Select(after => Figure.Of(EffectOf(treated, after)))]);
        }

        screen.Write(table);
    }

    public void ShowJson(Terminal terminal) => terminal.Output.WriteLine(JsonSerializer.Serialize(
        new
        {
            regions = Regions,
            before = Before,
            power = Power,
            level = Level,
            effects =
                from treated in Treated
                from after in Afters
                select new { treated, after, effect = EffectOf(treated, after) },
        },
        options));

    private double EffectOf(int treated, int after) =>
        new PilotPlan(treated, Regions - treated, Before, after, Outcome.NoiseSd) { Persistence = Outcome.Persistence }
            .MinimalEffect(Power, Level);
}
