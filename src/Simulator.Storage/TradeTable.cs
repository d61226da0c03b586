using Parquet;
using Parquet.Schema;
using Simulator.Market.Observation;

namespace Simulator.Storage;

/// <summary>trades.parquet: one row for each trade. Money is exact, in millionths of the currency unit.</summary>
internal sealed class TradeTable : IDisposable
{
    private const int GroupRows = 1 << 16;

    private static readonly string[] integers = ["replication", "period", "venue", "product", "buyer", "seller"];
    private static readonly string[] amounts = ["price", "paid", "received", "value", "cost"];

    private readonly RunHeader header;
    private readonly TableFile file;
    private readonly (int Replication, Trade Trade)[] rows = new (int, Trade)[GroupRows];
    private int count;

    public TradeTable(string path, RunHeader header)
    {
        this.header = header;
        file = new TableFile(path, [
            Text("arm"), .. integers.Select(name => new DataField<int>(name)), Text("venue_name"), Text("channel"),
            .. amounts.Select(name => new DataField<long>(name + "_micros"))]);
    }

    public void Add(PeriodRecord period)
    {
        foreach (var trade in period.Trades)
        {
            rows[count] = (period.Replication, trade);
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

    /// <summary>Reads a table as people do: money in currency units.</summary>
    public static string View(string source) =>
        $"SELECT arm, {string.Join(", ", integers)}, venue_name, channel, "
        + string.Join(", ", amounts.Select(name => $"{name}_micros / 1e6 AS {name}")) + $" FROM {source}";

    private static DataField Text(string name) => new(name, typeof(string), isNullable: false);

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
        var columns = new Queue<DataField>(file.Schema.DataFields);
        await group.WriteAsync(columns.Dequeue(), Column(_ => header.Scenario));
        await group.WriteAsync<int>(columns.Dequeue(), Column(row => row.Replication));
        await group.WriteAsync<int>(columns.Dequeue(), Column(row => row.Trade.Period));
        await group.WriteAsync<int>(columns.Dequeue(), Column(row => row.Trade.Venue));
        await group.WriteAsync<int>(columns.Dequeue(), Column(row => row.Trade.Product));
        await group.WriteAsync<int>(columns.Dequeue(), Column(row => row.Trade.Buyer));
        await group.WriteAsync<int>(columns.Dequeue(), Column(row => row.Trade.Seller));
        await group.WriteAsync(columns.Dequeue(), Column(row => header.Venues[row.Trade.Venue].Name));
        await group.WriteAsync(columns.Dequeue(), Column(row => header.Venues[row.Trade.Venue].Channel));
        await group.WriteAsync<long>(columns.Dequeue(), Column(row => row.Trade.Price.Micros));
        await group.WriteAsync<long>(columns.Dequeue(), Column(row => row.Trade.Paid.Micros));
        await group.WriteAsync<long>(columns.Dequeue(), Column(row => row.Trade.Received.Micros));
        await group.WriteAsync<long>(columns.Dequeue(), Column(row => row.Trade.Value.Micros));
        await group.WriteAsync<long>(columns.Dequeue(), Column(row => row.Trade.Cost.Micros));
    }

    private T[] Column<T>(Func<(int Replication, Trade Trade), T> select)
    {
        var column = new T[count];
        for (var row = 0; row < count; row++)
        {
            column[row] = select(rows[row]);
        }

        return column;
    }
}
