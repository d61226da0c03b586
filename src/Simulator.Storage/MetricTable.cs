using System.Collections.Immutable;
using Parquet;
using Parquet.Schema;
using Simulator.Market.Observation;

namespace Simulator.Storage;

/// <summary>metrics.parquet: every metric of every period, in rows of arm, replication, period, region, metric, value.
/// </summary>
internal sealed class MetricTable : IDisposable
{
    private const int GroupRows = 1 << 16;

    private readonly RunHeader header;
    private readonly ImmutableArray<string> scopes;
    private readonly TableFile file;
    private readonly string[] arms = new string[GroupRows];
    private readonly int[] replications = new int[GroupRows];
    private readonly int[] periods = new int[GroupRows];
    private readonly string[] regions = new string[GroupRows];
    private readonly string[] metrics = new string[GroupRows];
    private readonly double?[] values = new double?[GroupRows];
    private int count;

    public MetricTable(string path, RunHeader header)
    {
        this.header = header;
        scopes = header.Scopes;
        Array.Fill(arms, header.Scenario);
        file = new TableFile(
            path,
            new DataField("arm", typeof(string), isNullable: false),
            new DataField<int>("replication"),
            new DataField<int>("period"),
            new DataField("region", typeof(string), isNullable: false),
            new DataField("metric", typeof(string), isNullable: false),
            new DataField<double>("value", nullable: true));
    }

    public void Add(PeriodRecord period)
    {
        if (period.Values.Length != scopes.Length * header.Metrics.Length)
        {
            throw new InvalidOperationException(
                $"Period {period.Period} of replication {period.Replication} holds {period.Values.Length} values, not "
                + $"{scopes.Length} scopes x {header.Metrics.Length} metrics.");
        }

        for (var item = 0; item < period.Values.Length; item++)
        {
            replications[count] = period.Replication;
            periods[count] = period.Period;
            regions[count] = scopes[item / header.Metrics.Length];
            metrics[count] = header.Metrics[item % header.Metrics.Length].Name;
            values[count] = double.IsNaN(period.Values[item]) ? null : period.Values[item];
            if (++count == GroupRows)
            {
                Flush();
            }
        }
    }

    public void Dispose()
    {
        Flush();
        file.Dispose();
    }

    private void Flush()
    {
        if (count > 0)
        {
            file.Append(Write);
            count = 0;
        }
    }

    private async Task Write(ParquetRowGroupWriter group)
    {
        var columns = file.Schema.DataFields;
        await group.WriteAsync(columns[0], new ArraySegment<string>(arms, 0, count));
        await group.WriteAsync<int>(columns[1], replications.AsMemory(0, count));
        await group.WriteAsync<int>(columns[2], periods.AsMemory(0, count));
        await group.WriteAsync(columns[3], new ArraySegment<string>(regions, 0, count));
        await group.WriteAsync(columns[4], new ArraySegment<string>(metrics, 0, count));
        await group.WriteAsync<double>(columns[5], new ReadOnlyMemory<double?>(values, 0, count));
    }
}
