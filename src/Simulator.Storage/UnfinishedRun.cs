namespace Simulator.Storage;

/// <summary>A run that was stopped, failed or was killed, and can be taken up.</summary>
/// <param name="Runs">The folder of run folders.</param>
/// <param name="Name">Of the run folder, once the run has ended.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Manifest">What was to be run.</param>
public sealed record UnfinishedRun(string Runs, string Name, string Path, Manifest Manifest)
{
    /// <param name="path">Of the run folder, whether it is there or the run was killed before it was put there.</param>
    /// <exception cref="RunFolderException">There is no run, or it is complete.</exception>
    public static UnfinishedRun Find(string path)
    {
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        var runs = System.IO.Path.GetDirectoryName(full) ?? full;
        var name = FolderClaim.NameOf(System.IO.Path.GetFileName(full));
        var work = FolderClaim.WorkPathOf(runs, name);
        var isThere = Directory.Exists(full) && full != work;
        if (isThere && !File.Exists(System.IO.Path.Combine(full, Manifest.FileName)) && Underway(full) is [_, ..] names)
        {
            throw new RunFolderException($"{path}: holds no {Manifest.FileName}; runs in it that have not ended: "
                + string.Join(", ", names));
        }

        var manifest = RunFolder.Open(isThere || !Directory.Exists(work) ? full : work).Manifest;
        return isThere && manifest.Status == RunStatus.Complete
            ? throw new RunFolderException($"{path}: the run is complete; there is nothing to resume")
            : new UnfinishedRun(runs, name, isThere ? full : work, manifest);
    }

    private static string[] Underway(string runs) =>
        [.. Directory.GetDirectories(runs, FolderClaim.WorkPathOf("", "*"))
            .Select(folder => FolderClaim.NameOf(System.IO.Path.GetFileName(folder)))
            .Order(StringComparer.Ordinal)];
}
