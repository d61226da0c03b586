using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Simulator.Market.Observation;

namespace Simulator.Storage;

/// <summary>journal.jsonl: one line for each finished replication, in the sequence of their numbers, appended when all
/// before it are finished too, so that a killed run still says what it had done.</summary>
internal sealed class Journal : IDisposable
{
    private const int BufferLength = 1 << 16;

    private readonly FileStream file;
    private readonly ArrayBufferWriter<byte> line = new();
    private readonly Utf8JsonWriter writer;

    public Journal(string path)
    {
        file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, BufferLength);
        writer = new Utf8JsonWriter(line);
    }

    public void Append(ReplicationRecord replication)
    {
        writer.WriteStartObject();
        writer.WriteNumber("replication", replication.Replication);
        writer.WriteString("digest", replication.Digest.ToString("x16", CultureInfo.InvariantCulture));
        writer.WriteStartArray("values");
        foreach (var value in replication.Values)
        {
            if (double.IsFinite(value))
            {
                writer.WriteNumberValue(value);
            }
            else
            {
                writer.WriteNullValue();
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        file.Write(line.WrittenSpan);
        file.WriteByte((byte)'\n');
        line.ResetWrittenCount();
        writer.Reset();
    }

    public void Flush() => file.Flush();

    public void Dispose()
    {
        writer.Dispose();
        file.Dispose();
    }
}
