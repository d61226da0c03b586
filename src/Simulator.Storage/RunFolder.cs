using System.Security.Cryptography;
using System.Text.Json;

namespace Simulator.Storage;

/// <summary>What a run left behind.</summary>
public sealed class RunFolder
{
    public const string MetricsFile = "metrics.parquet";
    public const string ReplicationsFile = "replications.parquet";
    public const string TradesFile = "trades.parquet";
    public const string OrdersFile = "orders.parquet";
    public const string JournalFile = "journal.jsonl";

    internal RunFolder(string path, Manifest manifest)
    {
        Path = path;
        Manifest = manifest;
    }

    public string Path { get; }

    public Manifest Manifest { get; }

    /// <summary>summary.json, as it is.</summary>
    public string SummaryText => File.ReadAllText(FileOf(SummaryFile.FileName));

    public SummaryFile Summary => JsonFile.Read<SummaryFile>(FileOf(SummaryFile.FileName));

    /// <exception cref="RunFolderException">There is no run in the folder, or its manifest cannot be read.</exception>
    public static RunFolder Open(string path)
    {
        var manifest = System.IO.Path.Combine(path, Manifest.FileName);
        if (!Directory.Exists(path))
        {
            throw new RunFolderException($"{path}: no such folder; expected a folder that `simulator run` wrote");
        }

        if (!File.Exists(manifest))
        {
            throw new RunFolderException($"{path}: holds no {Manifest.FileName}; expected a folder that "
                + "`simulator run` wrote");
        }

        try
        {
            return new RunFolder(path, JsonFile.Read<Manifest>(manifest));
        }
        catch (Exception cause) when (cause is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new RunFolderException($"{manifest}: cannot be read as a manifest: {cause.Message}", cause);
        }
    }

    public string FileOf(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Tables that are missing or no longer what the run wrote.</summary>
    public IEnumerable<string> DamagedFiles() =>
        Manifest.Files.Where(file => !File.Exists(FileOf(file.Key)) || DigestOf(FileOf(file.Key)) != file.Value)
            .Select(file => file.Key);

    internal static string DigestOf(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
