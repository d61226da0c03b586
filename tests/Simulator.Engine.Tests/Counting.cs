using Simulator.Market.Observation;

namespace Simulator.Engine.Tests;

/// <summary>Counts the periods that are run, and notes by how many they were ever ahead of those recorded.</summary>
internal sealed record Counting(Func<int> Recorded, Action<int> Observed) : Metric
{
    private readonly Lock _lock = new();

    public int Periods { get; private set; }

    public int MostAhead { get; private set; }

    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Total;

    public override Measurement Measure(PeriodFacts facts)
    {
        lock (_lock)
        {
            Periods++;
            MostAhead = Math.Max(MostAhead, Periods - Recorded());
            Observed(Periods);
        }

        return new(1);
    }
}
