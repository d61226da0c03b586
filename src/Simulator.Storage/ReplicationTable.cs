using Parquet;
using Parquet.Schema;
using Simulator.Market.Observation;

namespace Simulator.Storage;

/// <summary>replications.parquet: what every replication comes to, in rows of arm, replication, metric,
/// value.</summary>
internal sealed class ReplicationTable : IDisposable
{
    private const int GroupReplications = 1024;

    private readonly RunHeader header;
    private readonly TableFile file;
    private readonly List<ReplicationRecord> group = new(GroupReplications);

    public ReplicationTable(string path, RunHeader header)
    {
        this.header = header;
        file = new TableFile(
            path,
            new DataField("arm", typeof(string), isNullable: false),
            new DataField<int>("replication"),
            new DataField("metric", typeof(string), isNullable: false),
            new DataField<double>("value", nullable: true));
    }

    public void Add(ReplicationRecord replication)
    {
        group.Add(replication);
        if (group.Count == GroupReplications)
        {
            Flush();
        }
    }

    public void Dispose()
    {
        Flush();
        file.Dispose();
    }

    private void Flush()
    {
        if (group.Count > 0)
        {
            file.Append(Write);
            group.Clear();
        }
    }

    private async Task Write(ParquetRowGroupWriter writer)
    {
        var all = header.AllMetrics;
        var metrics = all.Length;
        var numbers = new int[group.Count * metrics];
        var names = new string[numbers.Length];
        var values = new double?[numbers.Length];
        for (var row = 0; row < numbers.Length; row++)
        {
            var (replication, metric) = (group[row / metrics], row % metrics);
            numbers[row] = replication.Replication;
            names[row] = all[metric].Name;
            values[row] = double.IsNaN(replication.Values[metric]) ? null : replication.Values[metric];
        }

        var columns = file.Schema.DataFields;
        await writer.WriteAsync(columns[0], Enumerable.Repeat(header.Scenario, numbers.Length).ToArray());
        await writer.WriteAsync<int>(columns[1], numbers);
        await writer.WriteAsync(columns[2], names);
        await writer.WriteAsync<double>(columns[3], values);
    }
}
