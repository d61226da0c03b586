using System.Collections.Immutable;

namespace Simulator.Analysis.Evaluation;

/// <summary>What one estimator found, and what is made of it.</summary>
/// <param name="Trial">The estimate and what it was made from.</param>
/// <param name="Truth">What it should be; NaN: nobody knows.</param>
/// <param name="Readings">By inference; none where it cannot say anything.</param>
internal sealed record EvaluationFinding(
    Trial Trial, double Truth, ImmutableDictionary<IInference, Reading> Readings)
{
    /// <summary>NaN where nothing can be said.</summary>
    public double Value(MeasureOf measure)
    {
        var reading = measure.Inference is { } way ? Readings.GetValueOrDefault(way) : default;
        return measure.Kind switch
        {
            Measure.Estimate => Trial.Estimate.Effect,
            Measure.Error => Trial.Estimate.Effect - Truth,
            Measure.ForbiddenShare =>
                Trial.Estimate.Obstacle is null ? BaconDecomposition.ForbiddenShare(Trial.Panel) : double.NaN,
            Measure.StandardError => reading.StandardError ?? double.NaN,
            Measure.Covers => Told(reading.Interval is { } interval && !double.IsNaN(Truth)
                ? interval.Low <= Truth && Truth <= interval.High
                : null),
            Measure.Rejects => Told(reading.PValue is { } p ? p <= Trial.Level : null),
            var other => throw new InvalidOperationException($"{other} is of no estimator."),
        };
    }

    private static double Told(bool? statement) => statement is { } told ? told ? 1 : 0 : double.NaN;
}
