using System.Collections.Immutable;
using Simulator.Analysis.Evaluation;
using Simulator.Cli.Text;
using Simulator.Market.Randomness;
using Simulator.Scenarios;
using Simulator.Storage;
using Spectre.Console;
using Panel = Simulator.Analysis.Evaluation.Panel;

namespace Simulator.Cli.Running;

/// <summary>What the evaluation of a pilot has to say, over replications: who is right, who sees an effect.</summary>
/// <param name="Scenario">With an evaluation.</param>
/// <param name="Lines">Of the summary, in the sequence of the measures.</param>
/// <param name="Language">Of the reader.</param>
internal sealed record EvaluationAnswer(Scenario Scenario, ImmutableArray<SummaryFile.Line> Lines, Language Language)
{
    private readonly PilotEvaluation _evaluation = Scenario.Evaluation!;

    public void Show(IAnsiConsole screen)
    {
        screen.WriteLine(Outcome());
        screen.Write(Table());
        foreach (var note in Notes())
        {
            screen.WriteLine(note);
        }
    }

    private string Outcome()
    {
        var metric = _evaluation.Metric is { } name
            ? Glossary.Of(name, Language)
            : Language.Pick("the statistic that is drawn", "抽取的统计量");
        return Language.Pick($"Evaluation of the pilot by {metric}:", $"试点评估，结果变量：{metric}");
    }

    private Table Table()
    {
        var level = _evaluation.Level;
        var table = new Table().Border(TableBorder.Simple).AddColumns(
            new TableColumn(Language.Pick("Estimator", "估计量")).NoWrap(),
            new TableColumn(Language.Pick("Mean estimate", "平均估计")).RightAligned().NoWrap(),
            new TableColumn(Language.Pick("Truth", "真值")).RightAligned().NoWrap(),
            new TableColumn(Language.Pick("Bias", "偏误")).RightAligned().NoWrap(),
            new TableColumn(Language.Pick("Inference", "推断")),
            new TableColumn(Language.Pick($"Seen at {100 * level:0.##}%", $"检出率（{100 * level:0.##}%）")).RightAligned(),
            new TableColumn(Language.Pick("Covers truth", "覆盖率")).RightAligned());
        foreach (var estimator in _evaluation.Estimators)
        {
            string[] cells = [Name(estimator), .. Estimates(estimator)];
            IInference?[] ways =
                [.. _evaluation.Ways.Where(way => Find(Measure.Rejects, estimator, way) is not null)];
            foreach (var way in ways.Length > 0 ? ways : [null])
            {
                table.AddRow([.. cells, .. Verdicts(estimator, way)]);
                cells = ["", "", "", ""];
            }
        }

        return table;
    }

    private string[] Estimates(IEstimator estimator)
    {
        var truth = estimator.Estimand == Estimand.EffectOfDose ? Measure.TruthOfDose : Measure.Truth;
        return
        [
            Show(Find(Measure.Estimate, estimator)),
            Show(Find(truth)),
            Show(Find(Measure.Error, estimator)),
        ];
    }

    private string[] Verdicts(IEstimator estimator, IInference? way) => way is null
        ? ["–", "–", "–"]
        : [Name(way), Share(Find(Measure.Rejects, estimator, way)), Share(Find(Measure.Covers, estimator, way))];

    private IEnumerable<string> Notes() =>
    [
        .. from estimator in _evaluation.Estimators
           where Find(Measure.Estimate, estimator) is { N: 0 }
           select Language.Pick(
               $"{Name(estimator)} cannot say anything: {EvaluationWords.Of(ObstacleOf(estimator), Language)}.",
               $"{Name(estimator)}无法估计：{EvaluationWords.Of(ObstacleOf(estimator), Language)}。"),
        .. from estimator in _evaluation.Estimators
           let forbidden = Find(Measure.ForbiddenShare, estimator)
           where forbidden?.Mean > 0
           select Language.Pick(
               $"{Name(estimator)}: {Share(forbidden)} of the weight is on comparisons with regions treated already; "
                   + "if effects grow, it is wrong.",
               $"{Name(estimator)}：权重的 {Share(forbidden)} 来自与已处理地区的比较；若效应随时间增长，估计有误。"),
    ];

    /// <summary>By what the first replication would show if every outcome were measured.</summary>
    private Obstacle ObstacleOf(IEstimator estimator)
    {
        var design = Scenario.Design;
        var treatments = design.Pilot!.Assign(design, new StreamKeys(Scenario.Seed, 0));
        var quiet = Enumerable.Repeat(0.0, design.Calendar.Periods).ToImmutableArray();
        var panel = new Panel(
        [
            .. from region in design.Regions.Index()
               where region.Item.Name != Market.Region.Abroad
               select new PanelRegion(quiet, treatments[region.Index]),
        ]);
        return estimator.Estimate(panel.Every(_evaluation.Every)).Obstacle ?? Obstacle.OutcomeMissing;
    }

    private SummaryFile.Line? Find(Measure kind, IEstimator? estimator = null, IInference? way = null)
    {
        var name = MetricNames.NameOf(new MeasureOf(kind, estimator, way));
        return Lines.FirstOrDefault(line => line.Name == name);
    }

    private string Name(object part) => EvaluationWords.Of(Catalog.NameOf(part.GetType()), Language);

    private static string Show(SummaryFile.Line? line) => line is null ? "–" : Figure.Of(line.Mean, line.Unit);

    private static string Share(SummaryFile.Line? line) => line?.Mean is { } share ? $"{100 * share:0.#}%" : "–";
}
