namespace Simulator.Market.Oversight;

/// <summary>What evaluators make of a pilot that has one first day: they see the outcome of every region before and
/// after it, who is treated and how much, and not the true effect. With m for the mean over a region's periods, and
/// means over treated regions less those over the others:
/// naive: of m(after); difference in differences: of m(after) - m(before); trend: of m(after) less what the region's
/// line through its periods before says; dose: the slope of m(after) - m(before) on the mean dose after.</summary>
internal sealed class PilotPanel(int regions, int start)
{
    private readonly Moments[] _before = new Moments[regions];
    private readonly Moments[] _after = new Moments[regions];
    private readonly bool[] _isTreated = new bool[regions];

    public void Note(int region, int period, double outcome, double dose, bool isTreated)
    {
        _isTreated[region] = isTreated;
        ref var moments = ref (period < start ? _before : _after)[region];
        moments.Count++;
        moments.Time += period;
        moments.TimeSquared += (double)period * period;
        moments.Outcome += outcome;
        moments.TimeOutcome += period * outcome;
        moments.Dose += dose;
    }

    /// <summary>Null: there is nobody to compare with.</summary>
    public double? Naive() => Contrast(region => _after[region].Mean);

    public double? Difference() => HasBefore ? Contrast(Change) : null;

    public double? Trend() => HasBefore && Seen.All(region => _before[region].Count > 1)
        ? Contrast(region => _after[region].Mean - _before[region].LineAt(_after[region].MeanTime))
        : null;

    /// <summary>Of a dose of one; null: all have the same.</summary>
    public double? DoseResponse()
    {
        var seen = Seen.ToList();
        if (!HasBefore || seen.Count == 0)
        {
            return null;
        }

        var dose = seen.Average(region => _after[region].MeanDose);
        var change = seen.Average(Change);
        var variance = seen.Sum(region => Math.Pow(_after[region].MeanDose - dose, 2));
        var covariance = seen.Sum(region => (_after[region].MeanDose - dose) * (Change(region) - change));
        return variance > 0 ? covariance / variance : null;
    }

    private IEnumerable<int> Seen => Enumerable.Range(0, regions).Where(region => _after[region].Count > 0);

    private bool HasBefore => Seen.All(region => _before[region].Count > 0);

    private double Change(int region) => _after[region].Mean - _before[region].Mean;

    private double? Contrast(Func<int, double> of)
    {
        var treated = Seen.Where(region => _isTreated[region]).Select(of).ToList();
        var others = Seen.Where(region => !_isTreated[region]).Select(of).ToList();
        return treated.Count > 0 && others.Count > 0 ? treated.Average() - others.Average() : null;
    }

    public void Save(BinaryWriter writer)
    {
        Snapshot.Write(writer, _before);
        Snapshot.Write(writer, _after);
        Snapshot.Write(writer, _isTreated);
    }

    public void Load(BinaryReader reader)
    {
        Snapshot.Read(reader, _before);
        Snapshot.Read(reader, _after);
        Snapshot.Read(reader, _isTreated);
    }

    /// <summary>Sums over the periods of a region.</summary>
    private struct Moments
    {
        public double Count;
        public double Time;
        public double TimeSquared;
        public double Outcome;
        public double TimeOutcome;
        public double Dose;

        public readonly double Mean => Outcome / Count;

        public readonly double MeanTime => Time / Count;

        public readonly double MeanDose => Dose / Count;

        /// <summary>Least squares, extrapolated.</summary>
        public readonly double LineAt(double time) => Mean
            + (TimeOutcome - Time * Mean) / (TimeSquared - Time * MeanTime) * (time - MeanTime);
    }
}
