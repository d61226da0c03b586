using System.Globalization;
using System.Text.Json;
using Simulator.Market.Observation;

namespace Simulator.Storage;

/// <summary>journal.jsonl: one line for each finished replication, appended when it finishes, so that a killed run
/// still says what it had done.</summary>
internal sealed class Journal(string path) : IDisposable
{
    private readonly StreamWriter writer = new(path, append: false) { AutoFlush = true, NewLine = "\n" };

    public void Append(ReplicationRecord replication) => writer.WriteLine(Line(replication));

    public void Dispose() => writer.Dispose();

    /// <summary>Puts the lines of a run that has ended into the sequence of its replications.</summary>
    public static void Rewrite(string path, IEnumerable<ReplicationRecord> replications) =>
        File.WriteAllText(path, string.Concat(replications.Select(replication => Line(replication) + "\n")));

    private static string Line(ReplicationRecord replication) =>
        JsonSerializer.Serialize(new
        {
            replication = replication.Replication,
            digest = replication.Digest.ToString("x16", CultureInfo.InvariantCulture),
            values = replication.Values.Select(value => double.IsFinite(value) ? value : (double?)null),
        });
}
