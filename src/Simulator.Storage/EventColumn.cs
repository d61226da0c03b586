using Parquet;
using Parquet.Schema;

namespace Simulator.Storage;

/// <summary>A column of a table of events.</summary>
/// <param name="Field">Its name and type.</param>
/// <param name="Write">Writes its part of a row group.</param>
internal sealed record EventColumn<T>(
    DataField Field, Func<ParquetRowGroupWriter, DataField, ReadOnlyMemory<(int Replication, T Event)>, Task> Write)
{
    /// <summary>Number of the replication in which an event happened.</summary>
    public static EventColumn<T> Replication { get; } = new(
        new DataField<int>("replication"),
        (group, field, rows) => group.WriteAsync<int>(field, Select(rows, row => row.Replication)));

    public static EventColumn<T> Text(string name, Func<T, string> select) => new(
        new DataField(name, typeof(string), isNullable: false),
        (group, field, rows) => group.WriteAsync(field, Select(rows, row => select(row.Event))));

    public static EventColumn<T> Integer(string name, Func<T, int> select) => new(
        new DataField<int>(name),
        (group, field, rows) => group.WriteAsync<int>(field, Select(rows, row => select(row.Event))));

    /// <summary>Money, exact, in millionths of the currency unit.</summary>
    public static EventColumn<T> Micros(string name, Func<T, long> select) => new(
        new DataField<long>(name + "_micros"),
        (group, field, rows) => group.WriteAsync<long>(field, Select(rows, row => select(row.Event))));

    private static TValue[] Select<TValue>(
        ReadOnlyMemory<(int Replication, T Event)> rows, Func<(int Replication, T Event), TValue> select)
    {
        var column = new TValue[rows.Length];
        var span = rows.Span;
        for (var row = 0; row < column.Length; row++)
        {
            column[row] = select(span[row]);
        }

        return column;
    }
}
