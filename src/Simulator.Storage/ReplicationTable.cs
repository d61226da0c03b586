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
        var metrics = header.Metrics.Length;
        var numbers = new int[replications.Length * metrics];
        var names = new string[numbers.Length];
        var values = new double?[numbers.Length];
        for (var row = 0; row < numbers.Length; row++)
        {
            var (replication, metric) = (replications[row / metrics], row % metrics);
            numbers[row] = replication.Replication;
            names[row] = header.Metrics[metric].Name;
            values[row] = double.IsNaN(replication.Values[metric]) ? null : replication.Values[metric];
        }

        await writer.WriteAsync(columns[0], Enumerable.Repeat(header.Scenario, numbers.Length).ToArray());
        await writer.WriteAsync<int>(columns[1], numbers);
        await writer.WriteAsync(columns[2], names);
        await writer.WriteAsync<double>(columns[3], values);
    }
}
