namespace Simulator.Theory;

/// <summary>Independent replications of one number, and whether they agree with a target.</summary>
internal sealed class Sample(IEnumerable<double> values)
{
    private readonly double[] _values = [.. values];

    public int Count => _values.Length;

    public double Mean => _values.Average();

    public double StandardDeviation
    {
        get
        {
            var mean = Mean;
            return Math.Sqrt(_values.Sum(value => (value - mean) * (value - mean)) / (Count - 1));
        }
    }

    /// <summary>Asserts that the mean is within four standard errors of the target.</summary>
    /// <param name="target">What theory or the cited source says.</param>
    /// <param name="standardDeviation">Of one replication, from the source; absent: that of the sample.</param>
    /// <param name="rounding">Half a unit of the last digit that the source prints.</param>
    public void Meets(double target, double? standardDeviation = null, double rounding = 0)
    {
        var tolerance = 4 * (standardDeviation ?? StandardDeviation) / Math.Sqrt(Count) + rounding;
        Assert.True(
            Math.Abs(Mean - target) <= tolerance,
            $"mean {Mean:G6}, sd {StandardDeviation:G4}, R {Count}; target {target:G6} +- {tolerance:G3}");
    }
}
