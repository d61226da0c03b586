using System.Collections.Immutable;
using Simulator.Market.Observation;

namespace Simulator.Analysis.Evaluation;

/// <summary>What a run recorded of its pilot, as an analyst sees it, and what only the laboratory knows.</summary>
/// <param name="Panel">That estimators see.</param>
/// <param name="Effects">The true effect in every outcome; null: it is not known.</param>
public sealed record RecordedPilot(Panel Panel, Panel? Effects)
{
    public static RecordedPilot Of(PilotRecord record) => new(
        PanelOf(record, record.Outcome), record.KnowsEffects ? PanelOf(record, record.Effect) : null);

    /// <summary>With effects by comparison with the same market without the pilot's rules.</summary>
    public static RecordedPilot Of(PilotRecord with, PilotRecord without) => new(
        PanelOf(with, with.Outcome),
        PanelOf(with, (region, period) => with.Outcome(region, period) - without.Outcome(region, period)));

    /// <summary>Means over so many periods each.</summary>
    public RecordedPilot Every(int periods) =>
        periods == 1 ? this : new(Panel.Every(periods), Effects?.Every(periods));

    /// <summary>Mean over treated regions and periods in which the effect is known; NaN if there are none.</summary>
    public double Truth(Estimand estimand)
    {
        var (sum, weight) = (0.0, 0.0);
        foreach (var region in Effects?.Treated ?? [])
        {
            foreach (var effect in region.Outcomes.AsSpan()[Math.Max(0, region.Treatment.Start)..])
            {
                sum += double.IsFinite(effect) ? effect : 0;
                weight += !double.IsFinite(effect) ? 0
                    : estimand == Estimand.EffectOfDose ? region.Treatment.Dose : 1;
            }
        }

        return sum / weight;
    }

    private static Panel PanelOf(PilotRecord record, Func<int, int, double> read) => new(
    [
        .. record.Treatments.Select((treatment, region) => new PanelRegion(
            Enumerable.Range(0, record.Periods).Select(period => read(region, period)).ToImmutableArray(), treatment)),
    ]);
}
