using Simulator.Analysis.Evaluation;
using Simulator.Analysis.Evaluation.Estimators;
using Simulator.Analysis.Evaluation.Inference;

namespace Simulator.Analysis.Tests.Evaluation;

public sealed class PilotEvaluationTests
{
    private static readonly PilotEvaluation evaluation = new(
        [new DifferenceInDifferences(), new TwoWayFixedEffects(), new SyntheticControl(), new DoseResponse()],
        [new Clustered(), new Permutation(19)]);

    /// <summary>Treated regions have risen by 2, of which the pilot is said to have made 1.5, with doses of 1 and .5.
    /// </summary>
    private static readonly RecordedPilot recorded = new(
        Panels.Of(
            Panels.Dosed(2, 1, 1, 2, 4, 5), Panels.Dosed(2, 0.5, 5, 6, 8, 9), Panels.Region(Panels.Never, 1, 2, 2, 3),
            Panels.Region(Panels.Never, 3, 4, 4, 5)),
        Panels.Of(
            Panels.Dosed(2, 1, 0, 0, 2, 2), Panels.Dosed(2, 0.5, 0, 0, 1, 1), Panels.Region(Panels.Never, 0, 0, 0, 0),
            Panels.Region(Panels.Never, 9, 9, 9, 9)));

    [Fact]
    public void Truth_is_what_the_treated_gained()
    {
        Assert.Equal(1.5, recorded.Truth(Estimand.EffectOnTreated), 1e-12);
        Assert.Equal(2, recorded.Truth(Estimand.EffectOfDose), 1e-12);
        Assert.Equal(double.NaN, (recorded with { Effects = null }).Truth(Estimand.EffectOnTreated));
    }

    [Fact]
    public void Values_are_those_of_the_measures()
    {
        var measures = evaluation.Measures;
        var values = evaluation.Evaluate(recorded, 1);

        Assert.Equal(measures.Length, values.Length);
        Assert.Equal(1.5, Of(Measure.Truth), 1e-9);
        Assert.Equal(2, Of(Measure.TruthOfDose), 1e-9);
        Assert.Equal(2, Of(Measure.Estimate, evaluation.Estimators[0]), 1e-9);
        Assert.Equal(0.5, Of(Measure.Error, evaluation.Estimators[0]), 1e-9);
        Assert.Equal(0, Of(Measure.ForbiddenShare, evaluation.Estimators[1]), 1e-9);
        Assert.Equal(1, Of(Measure.Rejects, evaluation.Estimators[0], evaluation.Ways[0]));
        Assert.Equal(0, Of(Measure.Covers, evaluation.Estimators[0], evaluation.Ways[0]));
        Assert.Equal(0, Of(Measure.Rejects, evaluation.Estimators[0], evaluation.Ways[1]));
        Assert.DoesNotContain(new MeasureOf(Measure.Rejects, evaluation.Estimators[2], evaluation.Ways[0]), measures);

        double Of(Measure kind, IEstimator? estimator = null, IInference? way = null) =>
            values[measures.IndexOf(new MeasureOf(kind, estimator, way))];
    }

    [Fact]
    public void Where_the_truth_is_unknown_nothing_is_measured_against_it()
    {
        var ofMarket = evaluation with { Metric = "trades" };
        Assert.DoesNotContain(ofMarket.Measures, measure => measure.Kind is Measure.Truth or Measure.Error
            or Measure.Covers or Measure.TruthOfDose);
        Assert.Contains(
            new PilotEvaluation(evaluation.Estimators, Metric: "trades", Twin: true).Measures,
            measure => measure.Kind == Measure.Truth);
    }

    /// <summary>One start is before the first period.</summary>
    [Fact]
    public void Who_cannot_say_anything_has_no_values()
    {
        var panel = Panels.Of(Panels.Region(0, 1, 2), Panels.Region(Panels.Never, 1, 1));
        var alone = new PilotEvaluation([new GroupTime()]);
        var values = alone.Evaluate(new RecordedPilot(panel, panel), 1);

        Assert.Equal(1.5, values[0]);
        Assert.All(values[1..], value => Assert.True(double.IsNaN(value)));
    }

    [Fact]
    public void Observations_may_be_means_over_several_periods()
    {
        var values = (new PilotEvaluation([new Naive()], Every: 2)).Evaluate(recorded, 1);
        Assert.Equal(1.5, values[0], 1e-12);
        Assert.Equal((4.5 + 8.5) / 2 - (2.5 + 4.5) / 2, values[1], 1e-12);
    }

    [Fact]
    public void What_cannot_be_meant_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new PilotEvaluation([]));
        Assert.Throws<ArgumentException>(() => new PilotEvaluation([new Naive()], Level: 1));
        Assert.Throws<ArgumentException>(() => new PilotEvaluation([new Naive()], Every: 0));
        Assert.Throws<ArgumentException>(() => new PilotEvaluation([new Naive()], Twin: true));
    }
}
