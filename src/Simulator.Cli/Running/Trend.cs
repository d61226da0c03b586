using Simulator.Market.Observation;

namespace Simulator.Cli.Running;

/// <summary>How metrics of the whole market go over a run, in a few steps: means over replications and
/// periods.</summary>
internal sealed class Trend(int periods, int metrics) : IRecorder
{
    private const int MaximumSteps = 24;

    private readonly int steps = Math.Min(MaximumSteps, periods);
    private readonly double[,] sums = new double[metrics, MaximumSteps];
    private readonly int[,] counts = new int[metrics, MaximumSteps];

    public void Record(PeriodRecord period)
    {
        var step = (int)((long)period.Period * steps / Math.Max(periods, 1));
        for (var metric = 0; metric < metrics; metric++)
        {
            if (double.IsFinite(period.Values[metric]))
            {
                sums[metric, step] += period.Values[metric];
                counts[metric, step]++;
            }
        }
    }

    public void Record(ReplicationRecord replication)
    {
    }

    /// <summary>NaN where nothing was measured.</summary>
    public IReadOnlyList<double> Of(int metric) =>
        [.. Enumerable.Range(0, steps).Select(step => sums[metric, step] / counts[metric, step])];
}
