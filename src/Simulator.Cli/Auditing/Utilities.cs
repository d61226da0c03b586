using Simulator.Market.Observation;

namespace Simulator.Cli.Auditing;

/// <summary>What the member that deviates has of each replication.</summary>
internal sealed class Utilities : IRecorder
{
    private readonly List<(int Replication, double Amount)> amounts = [];

    public void Record(PeriodRecord period)
    {
    }

    public void Record(ReplicationRecord replication) =>
        amounts.Add((replication.Replication, replication.Utility!.Value.Amount));

    /// <summary>By replication, in currency.</summary>
    public double[] InSequence() => [.. amounts.OrderBy(item => item.Replication).Select(item => item.Amount)];
}
