using System.Collections.Frozen;
using Simulator.Analysis.Evaluation;
using Simulator.Scenarios;

namespace Simulator.Cli.Text;

/// <summary>What people call estimators, ways of inference, and what evaluations come to.</summary>
internal static class EvaluationWords
{
    private static readonly FrozenDictionary<string, Localized> parts = new Dictionary<string, Localized>
    {
        ["difference-in-differences"] = new("Difference in differences", "双重差分"),
        ["dose-response"] = new("Response to the dose", "剂量反应"),
        ["group-time"] = new("Group-time effects", "分组分期效应"),
        ["naive"] = new("Naive comparison", "简单比较"),
        ["region-trends"] = new("Difference from trends", "去趋势差分"),
        ["synthetic-control"] = new("Synthetic control", "合成控制"),
        ["two-way-fixed-effects"] = new("Two-way fixed effects", "双向固定效应"),
        ["clustered"] = new("clustered", "聚类标准误"),
        ["conventional"] = new("conventional", "常规标准误"),
        ["permutation"] = new("permutation", "置换检验"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<Measure, Localized> measures = new Dictionary<Measure, Localized>
    {
        [Measure.Truth] = new("True effect on the treated", "对处理地区的真实效应"),
        [Measure.TruthOfDose] = new("True effect of the dose", "单位剂量的真实效应"),
        [Measure.Estimate] = new("estimate", "估计值"),
        [Measure.Error] = new("error", "估计误差"),
        [Measure.ForbiddenShare] = new("weight on regions treated already", "与已处理地区比较的权重"),
        [Measure.StandardError] = new("standard error", "标准误"),
        [Measure.Covers] = new("covers the truth", "覆盖真值"),
        [Measure.Rejects] = new("sees an effect", "拒绝零效应"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Localized> metrics = AllMeasures()
        .ToFrozenDictionary(MetricNames.NameOf, LabelOf, StringComparer.Ordinal);

    /// <summary>Of an estimator or a way of inference.</summary>
    public static string Of(string part, Language language) =>
        parts.TryGetValue(part, out var label) ? language.Pick(label) : part;

    /// <summary>Null: the metric is not of an evaluation.</summary>
    public static string? OfMetric(string metric, Language language) =>
        metrics.TryGetValue(metric, out var label) ? language.Pick(label) : null;

    public static string Of(Obstacle obstacle, Language language) => obstacle switch
    {
        Obstacle.OutcomeMissing => language.Pick(
            "the outcome was not measured in every region and period", "部分地区或时期没有结果数据"),
        Obstacle.NobodyTreated => language.Pick("no region is treated within the run", "运行期内没有地区接受处理"),
        Obstacle.NobodyToCompare => language.Pick("no region is left to compare with", "没有可比较的地区"),
        Obstacle.NothingBefore => language.Pick("treated regions are not seen before", "没有处理前的数据"),
        Obstacle.SeveralStarts => language.Pick("regions start one after another", "各地区先后启动"),
        _ => language.Pick("all regions get the same dose", "各地区剂量相同"),
    };

    private static IEnumerable<MeasureOf> AllMeasures()
    {
        IEstimator[] estimators = [.. Catalog.Estimators.Kinds.Values.Select(Create<IEstimator>)];
        IInference[] ways = [.. Catalog.Inferences.Kinds.Values.Select(Create<IInference>)];
        return
        [
            new(Measure.Truth), new(Measure.TruthOfDose),
            .. from estimator in estimators
               from kind in (Measure[])[Measure.Estimate, Measure.Error, Measure.ForbiddenShare]
               select new MeasureOf(kind, estimator),
            .. from estimator in estimators
               from way in ways
               from kind in (Measure[])[Measure.StandardError, Measure.Covers, Measure.Rejects]
               select new MeasureOf(kind, estimator, way),
        ];
    }

    private static T Create<T>(Type kind)
    {
        var constructor = kind.GetConstructors().OrderBy(item => item.GetParameters().Length).First();
        return (T)constructor.Invoke([.. constructor.GetParameters().Select(item => item.DefaultValue)]);
    }

    private static Localized LabelOf(MeasureOf measure)
    {
        var (kind, estimator) = (measures[measure.Kind], measure.Estimator);
        if (estimator is null)
        {
            return kind;
        }

        var name = parts[Catalog.NameOf(estimator.GetType())];
        var way = measure.Inference is null ? null : parts[Catalog.NameOf(measure.Inference.GetType())];
        return way is null
            ? new($"{name.En}: {kind.En}", $"{name.Zh}：{kind.Zh}")
            : new($"{name.En}: {kind.En} ({way.En})", $"{name.Zh}：{kind.Zh}（{way.Zh}）");
    }
}
