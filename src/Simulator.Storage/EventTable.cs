using System.Collections.Immutable;
using Parquet;

namespace Simulator.Storage;

/// <summary>A Parquet file with a row for each event of one kind.</summary>
internal sealed class EventTable<T> : IDisposable
{
    private const int GroupRows = 1 << 16;

    private readonly EventColumn<T>[] columns;
    private readonly TableFile file;
    private readonly (int Replication, T Event)[] rows = new (int, T)[GroupRows];
    private int count;

    public EventTable(string path, params EventColumn<T>[] columns)
    {
        this.columns = columns;
        file = new TableFile(path, [.. columns.Select(column => column.Field)]);
    }

    public void Add(int replication, ImmutableArray<T> events)
    {
        foreach (var item in events)
        {
            rows[count] = (replication, item);
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
        foreach (var (column, field) in columns.Zip(file.Schema.DataFields))
        {
            await column.Write(group, field, rows.AsMemory(0, count));
        }
    }
}
