using System.Collections.Immutable;
using Simulator.Market.Observation;
using Simulator.Market.Randomness;

namespace Simulator.Market.Oversight;

/// <summary>Draws the statistic by which a pilot is judged, region by region, and counts it with its true
/// effect.</summary>
internal sealed class OutcomeBook
{
    private const double DaysPerYear = 365.25;

    private readonly MarketDesign _design;
    private readonly CityOutcome _outcome;
    private readonly ImmutableArray<Treatment> _treatments;
    private readonly PilotRecord? _record;
    private readonly double[] _deviations;
    private readonly ImmutableArray<ulong> _keys;
    private readonly ulong _common;
    private readonly int _cities;

    private OutcomeBook(MarketDesign design, CityOutcome outcome, StreamKeys keys, PilotRecord? record)
    {
        _design = design;
        _outcome = outcome;
        _treatments = design.Pilot!.Assign(design, keys);
        _record = record;
        _deviations = new double[_treatments.Length];
        _keys = [.. design.Regions.Select(region => keys.Of("outcome/" + region.Name))];
        _common = keys.Of("outcome");
        _cities = design.Regions.Count(region => region.Name != Region.Abroad);
    }

    /// <param name="design">With or without a pilot.</param>
    /// <param name="keys">Of the replication.</param>
    /// <param name="record">Where the statistic is kept, too; null: it is only counted.</param>
    /// <returns>Null: the pilot is not judged by a statistic that is drawn.</returns>
    public static OutcomeBook? Of(MarketDesign design, StreamKeys keys, PilotRecord? record) =>
        design.Pilot?.Outcome is { } outcome ? new OutcomeBook(design, outcome, keys, record) : null;

    /// <param name="period">To be counted.</param>
    /// <param name="tally">Of a market of data elements; null in any other, where the statistic is only kept.</param>
    public void Count(int period, DataTally? tally)
    {
        var common = _outcome.CommonSd * Normal(_common, period);
        var doses = _treatments.Sum(treatment => treatment.DoseIn(period));
        for (var region = 0; region < _treatments.Length; region++)
        {
            if (_design.Regions[region].Name == Region.Abroad)
            {
                continue;
            }

            _deviations[region] = _outcome.Persistence * _deviations[region]
                + _outcome.NoiseSd * Normal(_keys[region], period);
            var dose = _treatments[region].DoseIn(period);
            var others = (doses - dose) / Math.Max(1, _cities - 1);
            var effect = EffectOf(region, period) * dose + _outcome.Spillover * others;
            var level = _outcome.LevelSd * Normal(_keys[region], -1)
                + _outcome.Promise * (_design.Regions[region].Maturity - 1);
            var growth = _design.Regions[region].GrowthRate * Years(period);
            var value = level + common + growth + effect + _deviations[region];
            tally?.Add(region, Counter.RegionPeriods);
            tally?.Add(region, Counter.TreatedPeriods, period >= _treatments[region].Start ? 1 : 0);
            tally?.Add(region, Counter.DoseMicros, Micros(dose));
            tally?.Add(region, Counter.EffectMicros, Micros(effect));
            tally?.Add(region, Counter.OutcomeMicros, Micros(value));
            _record?.Add(value, effect);
        }
    }

    public void Save(BinaryWriter writer) => Snapshot.Write(writer, _deviations);

    public void Load(BinaryReader reader) => Snapshot.Read(reader, _deviations);

    /// <summary>Of a dose of one.</summary>
    private double EffectOf(int region, int period) => period > _treatments[region].Start
        ? _outcome.Effect + _outcome.EffectGrowth * Years(period - _treatments[region].Start)
        : _outcome.Effect;

    private double Years(int periods) => periods * _design.Calendar.PeriodDays / DaysPerYear;

    private static long Micros(double value) => (long)Math.Round(value * 1e6);

    private static double Normal(ulong key, int period)
    {
        var stream = new RandomStream(key, 0, period, Purpose.Trait);
        return Randomness.Distributions.Normal.StandardQuantile(stream.NextUniform());
    }
}
