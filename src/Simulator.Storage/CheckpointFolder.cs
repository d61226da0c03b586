using System.Globalization;
using Simulator.Market.Observation;
using Simulator.Market.Randomness;

namespace Simulator.Storage;

/// <summary>checkpoints/: all that it takes to go on with a run that has ended before its time. A log of everything
/// recorded, and for each replication that is underway its latest checkpoint. Gone when the run is complete.</summary>
internal sealed class CheckpointFolder : IDisposable
{
    public const string Name = "checkpoints";

    private const string LogFile = "records.log";
    private const string Extension = ".checkpoint";

    private readonly string path;
    private readonly ulong key;
    private readonly HashSet<int> kept;
    private RecordLog? log;

    /// <param name="run">The folder of the run.</param>
    /// <param name="header">Checkpoints of any other run are ignored.</param>
    public CheckpointFolder(string run, RunHeader header)
    {
        path = Path.Combine(run, Name);
        key = Fingerprint.Of(header.FolderName + "/" + header.Version);
        Directory.CreateDirectory(path);
        kept = [.. Directory.EnumerateFiles(path, "*" + Extension).Select(NumberOf).OfType<int>()];
    }

    /// <summary>Replications that have a checkpoint, usable or not.</summary>
    public IEnumerable<int> Kept => kept;

    private string LogPath => Path.Combine(path, LogFile);

    private RecordLog Log => log ??= new RecordLog(LogPath, 0);

    /// <summary>Hands over what was recorded so far; what is appended from now on comes after it.</summary>
    public void Replay(IRecorder recorder)
    {
        var end = RecordLog.Replay(LogPath, recorder);
        log?.Dispose();
        log = new RecordLog(LogPath, end);
    }

    public void Append(PeriodRecord period) => Log.Append(period);

    public void Append(ReplicationRecord replication)
    {
        Log.Append(replication);
        if (kept.Remove(replication.Replication))
        {
            // It must not be missed by a log that ends before the replication does.
            Log.Flush(toDisk: false);
            File.Delete(PathOf(replication.Replication));
        }
    }

    /// <summary>What was appended survives the end of the process.</summary>
    public void Flush() => Log.Flush(toDisk: false);

    /// <summary>Replaces the replication's checkpoint; what was recorded before it is on disk by then.</summary>
    public void Keep(Checkpoint checkpoint)
    {
        Log.Flush(toDisk: true);
        CheckpointFile.Write(PathOf(checkpoint.Replication), key, checkpoint);
        kept.Add(checkpoint.Replication);
    }

    /// <summary>The latest checkpoint of a replication; null if there is none that can be used.</summary>
    public Checkpoint? Find(int replication) =>
        CheckpointFile.Read(PathOf(replication), key) is { } checkpoint && checkpoint.Replication == replication
            ? checkpoint
            : null;

    public void Dispose() => log?.Dispose();

    public static void Remove(string run) => Directory.Delete(Path.Combine(run, Name), recursive: true);

    private string PathOf(int replication) =>
        Path.Combine(path, string.Create(CultureInfo.InvariantCulture, $"{replication}{Extension}"));

    private static int? NumberOf(string file) =>
        int.TryParse(Path.GetFileNameWithoutExtension(file), CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
