namespace Simulator.Market.Oversight;

/// <summary>What a simulated line showed.</summary>
/// <param name="Waits">Of each arrival until its service began.</param>
/// <param name="MeanPresent">Number waiting or served, averaged over time.</param>
public sealed record QueueRecord(ReadOnlyMemory<double> Waits, double MeanPresent)
{
    public double MeanWait => MeanOf(Waits.Span);

    /// <summary>Share of arrivals that had to wait.</summary>
    public double DelayedShare
    {
        get
        {
            var delayed = 0;
            foreach (var wait in Waits.Span)
            {
                delayed += wait > 0 ? 1 : 0;
            }

            return (double)delayed / Waits.Length;
        }
    }

    /// <summary>Standard error of the mean wait by batch means, since waits in sequence are alike (Conway
    /// 1963).</summary>
    /// <param name="batches">At least 2; each should be much longer than waits stay correlated.</param>
    public double StandardError(int batches = 30)
    {
        var length = Waits.Length / batches;
        var means = new double[batches];
        for (var batch = 0; batch < batches; batch++)
        {
            means[batch] = MeanOf(Waits.Span.Slice(batch * length, length));
        }

        var mean = MeanOf(means);
        var squares = means.Sum(each => (each - mean) * (each - mean));
        return Math.Sqrt(squares / (batches - 1) / batches);
    }

    private static double MeanOf(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum / values.Length;
    }
}
