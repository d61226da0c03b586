using Simulator.Market.Observation;

namespace Simulator.Engine.Tests;

/// <summary>Keeps what is recorded as lines of text, by replication: numbers are written to the last bit.</summary>
internal sealed class Recording : IRecorder
{
    private int _recording;

    public SortedDictionary<int, List<string>> Lines { get; } = [];

    public int Periods { get; private set; }

    public int Trades { get; private set; }

    /// <summary>Called before anything is kept.</summary>
    public Action<PeriodRecord> Before { get; init; } = _ => { };

    public string Text => string.Join('\n', Lines.SelectMany(replication => replication.Value));

    public void Record(PeriodRecord period) => Alone(() =>
    {
        Before(period);
        Periods++;
        Trades += period.Trades.Length;
        Of(period.Replication).Add(
            $"{period.Replication} {period.Period} {period.Digest:X16} {Bits(period.Values)} "
            + string.Join(';', period.Trades) + string.Join(';', period.Orders));
    });

    public void Record(ReplicationRecord replication) => Alone(() => Of(replication.Replication).Add(
        $"{replication.Replication} total {replication.Digest:X16} {Bits(replication.Values)}"));

    private void Alone(Action record)
    {
        Assert.Equal(1, Interlocked.Increment(ref _recording));
        record();
        Interlocked.Decrement(ref _recording);
    }

    private List<string> Of(int replication) =>
        Lines.TryGetValue(replication, out var lines) ? lines : Lines[replication] = [];

    private static string Bits(IEnumerable<double> values) =>
        string.Join(' ', values.Select(value => BitConverter.DoubleToUInt64Bits(value).ToString("X16")));
}
