using System.Collections.Immutable;
using Simulator.Market.Observation;
using Simulator.Market.Randomness;

namespace Simulator.Market.Oversight;

/// <summary>Draws the statistic by which a pilot is judged, region by region, and counts it with its true
/// effect.</summary>
internal sealed class OutcomeBook(
    MarketDesign design, CityOutcome outcome, ImmutableArray<Treatment> treatments, StreamKeys keys, DataTally tally)
{
    private readonly PilotPanel _panel = new(treatments.Length, design.Calendar.PeriodOf(design.Pilot!.From));
    private const double DaysPerYear = 365.25;

    private readonly double[] _deviations = new double[treatments.Length];
    private readonly ImmutableArray<ulong> _keys =
        [.. design.Regions.Select(region => keys.Of("outcome/" + region.Name))];

    private readonly ulong _common = keys.Of("outcome");

    public void Count(int period)
    {
        var common = outcome.CommonSd * Normal(_common, period);
        var years = period * design.Calendar.PeriodDays / DaysPerYear;
        var doses = treatments.Sum(treatment => treatment.DoseIn(period));
        for (var region = 0; region < treatments.Length; region++)
        {
            if (design.Regions[region].Name == Region.Abroad)
            {
                continue;
            }

            _deviations[region] = outcome.Persistence * _deviations[region]
                + outcome.NoiseSd * Normal(_keys[region], period);
            var dose = treatments[region].DoseIn(period);
            var others = (doses - dose) / Math.Max(1, Cities - 1);
            var effect = outcome.Effect * dose + outcome.Spillover * others;
            var level = outcome.LevelSd * Normal(_keys[region], -1)
                + outcome.Promise * (design.Regions[region].Maturity - 1);
            var value = level + common + design.Regions[region].GrowthRate * years + effect + _deviations[region];
            tally.Add(region, Counter.RegionPeriods);
            tally.Add(region, Counter.TreatedPeriods, period >= treatments[region].Start ? 1 : 0);
            tally.Add(region, Counter.DoseMicros, Micros(dose));
            tally.Add(region, Counter.EffectMicros, Micros(effect));
            tally.Add(region, Counter.OutcomeMicros, Micros(value));
            _panel.Note(region, period, value, dose, treatments[region].IsEver);
        }

        Evaluate();
    }

    /// <summary>Counts what evaluators say by now, for the market as a whole: nothing where they cannot say
    /// anything.</summary>
    private void Evaluate()
    {
        tally.Add(0, Counter.NaiveEstimateMicros, Micros(_panel.Naive() ?? 0));
        tally.Add(0, Counter.DifferenceEstimateMicros, Micros(_panel.Difference() ?? 0));
        tally.Add(0, Counter.TrendEstimateMicros, Micros(_panel.Trend() ?? 0));
        tally.Add(0, Counter.DoseEstimateMicros, Micros(_panel.DoseResponse() ?? 0));
    }

    private int Cities => design.Regions.Count(region => region.Name != Region.Abroad);

    private static long Micros(double value) => (long)Math.Round(value * 1e6);

    private static double Normal(ulong key, int period)
    {
        var stream = new RandomStream(key, 0, period, Purpose.Trait);
        return Randomness.Distributions.Normal.StandardQuantile(stream.NextUniform());
    }

    public void Save(BinaryWriter writer)
    {
        Snapshot.Write(writer, _deviations);
        _panel.Save(writer);
    }

    public void Load(BinaryReader reader)
    {
        Snapshot.Read(reader, _deviations);
        _panel.Load(reader);
    }
}
