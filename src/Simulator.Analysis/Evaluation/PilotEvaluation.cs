using System.Collections.Immutable;
using Simulator.Analysis.Evaluation.Estimators;
using Simulator.Analysis.Evaluation.Inference;

namespace Simulator.Analysis.Evaluation;

/// <summary>How a pilot is to be evaluated, once it is over, from what was recorded of it.</summary>
/// <param name="Estimators">What is asked for the effect.</param>
/// <param name="Inference">By which it is told from chance; absent: by clustered standard errors.</param>
/// <param name="Metric">The outcome, as summaries name it; absent: the statistic that the pilot draws.</param>
/// <param name="Level">Probability with which an effect may be seen where there is none.</param>
/// <param name="Every">Periods to an observation, which is their mean.</param>
/// <param name="Twin">Whether every replication is run once more without the pilot's rules, so that their true effect
/// on a metric of the market is known.</param>
public sealed record PilotEvaluation(
    ImmutableArray<IEstimator> Estimators,
    ImmutableArray<IInference>? Inference = null,
    string? Metric = null,
    double Level = 0.05,
    int Every = 1,
    bool Twin = false)
{
    public ImmutableArray<IEstimator> Estimators { get; } = Estimators.Length > 0
        ? Estimators
        : throw new ArgumentException("estimators must not be empty");

    public double Level { get; } =
        Level is > 0 and < 1 ? Level : throw new ArgumentException("level must lie in (0, 1)");

    public int Every { get; } = Every >= 1 ? Every : throw new ArgumentException("every must be at least 1");

    public bool Twin { get; } = !Twin || Metric is not null
        ? Twin
        : throw new ArgumentException("twin belongs to a metric of the market: the effect on what is drawn is known");

    /// <summary>What it comes to, in the sequence of the values.</summary>
    public ImmutableArray<MeasureOf> Measures =>
    [
        .. KnowsTruth
            ? Estimators.Select(estimator => estimator.Estimand).Distinct().Order().Select(estimand =>
                new MeasureOf(estimand == Estimand.EffectOfDose ? Measure.TruthOfDose : Measure.Truth))
            : [],
        .. Estimators.SelectMany(MeasuresOf),
    ];

    public ImmutableArray<IInference> Ways => Inference ?? [new Clustered()];

    private bool KnowsTruth => Metric is null || Twin;

    /// <summary>Evaluates a pilot that is over.</summary>
    /// <param name="recorded">Of one replication.</param>
    /// <param name="key">Of the streams from which is drawn, where something is.</param>
    /// <returns>One value of each measure; NaN where nothing can be said.</returns>
    public ImmutableArray<double> Evaluate(RecordedPilot recorded, ulong key)
    {
        var observed = recorded.Every(Every);
        var findings = Estimators.ToDictionary(
            estimator => estimator, estimator => Find(estimator, observed, key));
        return
        [
            .. Measures.Select(measure => measure.Estimator is { } estimator
                ? findings[estimator].Value(measure)
                : observed.Truth(
                    measure.Kind == Measure.TruthOfDose ? Estimand.EffectOfDose : Estimand.EffectOnTreated)),
        ];
    }

    private IEnumerable<MeasureOf> MeasuresOf(IEstimator estimator) =>
    [
        new(Measure.Estimate, estimator),
        .. KnowsTruth ? (MeasureOf[])[new(Measure.Error, estimator)] : [],
        .. estimator is TwoWayFixedEffects ? (MeasureOf[])[new(Measure.ForbiddenShare, estimator)] : [],
        .. Ways.Where(way => way is Permutation || estimator is not SyntheticControl).SelectMany(way => (MeasureOf[])
        [
            .. way is Permutation ? (MeasureOf[])[] : [new(Measure.StandardError, estimator, way)],
            .. way is Permutation || !KnowsTruth ? (MeasureOf[])[] : [new(Measure.Covers, estimator, way)],
            new(Measure.Rejects, estimator, way),
        ]),
    ];

    private EvaluationFinding Find(IEstimator estimator, RecordedPilot observed, ulong key)
    {
        var estimate = estimator.Estimate(observed.Panel);
        var trial = new Trial(observed.Panel, estimator, estimate, Level, key);
        return new EvaluationFinding(
            trial,
            observed.Effects is null ? double.NaN : observed.Truth(estimator.Estimand),
            estimate.Obstacle is null
                ? Ways.ToImmutableDictionary(way => way, way => way.Judge(trial))
                : ImmutableDictionary<IInference, Reading>.Empty);
    }
}
