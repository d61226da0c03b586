using Parquet;
using Parquet.Schema;
using Simulator.Market.Observation;

namespace Simulator.Storage;

/// <summary>replications.parquet: what every replication comes to, in rows of arm, replication, metric,
/// value.</summary>
internal static class ReplicationTable
{
    public static void Write(string path, RunHeader header, IReadOnlyList<ReplicationRecord> replications)
    {
        using var file = new TableFile(
            path,
            new DataField("arm", typeof(string), isNullable: false),
            new DataField<int>("replication"),
            new DataField("metric", typeof(string), isNullable: false),
            new DataField<double>("value", nullable: true));
        foreach (var group in replications.Chunk(1024))
        {
            file.Append(writer => Write(writer, file.Schema.DataFields, header, group));
        }
    }

    private static async Task Write(
        ParquetRowGroupWriter writer, DataField[] columns, RunHeader header, ReplicationRecord[] replications)
    {
        var count = replications.Length * header.Metrics.Length;
        await writer.WriteAsync(columns[0], Enumerable.Repeat(header.Scenario, count).ToArray());
        await writer.WriteAsync<int>(
            columns[1], replications.SelectMany(item => header.Metrics.Select(_ => item.Replication)).ToArray());
        await writer.WriteAsync(
            columns[2], replications.SelectMany(_ => header.Metrics.Select(metric => metric.Name)).ToArray());
        await writer.WriteAsync<double>(
            columns[3],
            replications.SelectMany(item => item.Values.Select(value => double.IsNaN(value) ? (double?)null : value))
                .ToArray());
    }
}
