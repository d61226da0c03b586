using Parquet;
using Parquet.Schema;

namespace Simulator.Storage;

/// <summary>A Parquet file that grows by row groups of a fixed size, so that its bytes depend on its rows alone. It
/// has a temporary name until it is closed.</summary>
internal sealed class TableFile : IDisposable
{
    private readonly string path;
    private readonly PromptStream stream;
    private readonly ParquetWriter writer;

    public TableFile(string path, params Field[] columns)
    {
        this.path = path;
        Schema = new ParquetSchema(columns);
        stream = new PromptStream(
            new FileStream(TemporaryPath, FileMode.Create, FileAccess.ReadWrite, FileShare.Read));
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Snappy };
        writer = ParquetWriter.CreateAsync(Schema, stream, options).GetAwaiter().GetResult();
    }

    public ParquetSchema Schema { get; }

    private string TemporaryPath => path + ".partial";

    /// <summary>Appends one row group; the columns are written in the sequence of the schema.</summary>
    public void Append(Func<ParquetRowGroupWriter, Task> write)
    {
        using var group = writer.CreateRowGroup();
        write(group).GetAwaiter().GetResult();
        group.CompleteValidate();
    }

    public void Dispose()
    {
        writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        stream.Dispose();
        File.Move(TemporaryPath, path, overwrite: true);
    }
}
