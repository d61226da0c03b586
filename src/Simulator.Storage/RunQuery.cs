using Simulator.Market.Observation;
using System.Collections.Immutable;
using DuckDB.NET.Data;

namespace Simulator.Storage;

/// <summary>SQL over the tables of a run folder: metrics, replications and, if they were recorded, trades
/// and orders.</summary>
public static class RunQuery
{
    /// <exception cref="QueryException">The database refuses the query.</exception>
    public static QueryResult Execute(RunFolder folder, string sql)
    {
        try
        {
            using var connection = new DuckDBConnection("DataSource=:memory:");
            connection.Open();
            foreach (var (name, view) in Views(folder))
            {
                using var create = connection.CreateCommand();
                create.CommandText = $"CREATE VIEW {name} AS {view}";
                create.ExecuteNonQuery();
            }

            using var command = connection.CreateCommand();
            command.CommandText = sql;
            return Read(command);
        }
        catch (DuckDBException cause)
        {
            throw new QueryException(cause.Message, cause);
        }
    }

    private static IEnumerable<(string Name, string View)> Views(RunFolder folder)
    {
        yield return ("metrics", "SELECT * FROM " + Table(folder, RunFolder.MetricsFile));
        yield return ("replications", "SELECT * FROM " + Table(folder, RunFolder.ReplicationsFile));
        if (folder.Manifest.Events >= EventDetail.Trades)
        {
            yield return ("trades", TradeTable.View(Table(folder, RunFolder.TradesFile)));
        }

        if (folder.Manifest.Events >= EventDetail.All)
        {
            yield return ("orders", OrderTable.View(Table(folder, RunFolder.OrdersFile)));
        }
    }

    private static string Table(RunFolder folder, string file) =>
        $"read_parquet('{folder.FileOf(file).Replace("'", "''", StringComparison.Ordinal)}')";

    private static QueryResult Read(DuckDBCommand command)
    {
        using var reader = command.ExecuteReader();
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<object?>>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount)
                .Select(column => reader.IsDBNull(column) ? null : reader.GetValue(column))]);
        }

        return new QueryResult(
            [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)], rows.ToImmutable());
    }
}
