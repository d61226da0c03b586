namespace Simulator.Storage;

/// <summary>The right to write one run folder: a hidden folder to work in, which takes the final name at the
/// end.</summary>
internal sealed class FolderClaim : IDisposable
{
    private const string Partial = ".partial";
    private const string Beside = ".interrupted";

    private readonly string runs;
    private readonly string name;
    private readonly FileStream guard;

    /// <param name="runs">The folder of run folders.</param>
    /// <param name="name">Of the run folder.</param>
    /// <param name="takenUp">The folder of a run that is to go on, of which manifest and checkpoints are kept; null:
    /// a run begins.</param>
    /// <exception cref="RunFolderException">The folder cannot be written, or another run is writing it.</exception>
    public FolderClaim(string runs, string name, string? takenUp = null)
    {
        this.runs = runs;
        this.name = name;
        try
        {
            Directory.CreateDirectory(runs);
            guard = new FileStream(
                Path.Combine(runs, $".{name}.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1,
                FileOptions.DeleteOnClose);
            if (takenUp is null)
            {
                Remove(WorkPath);
                Directory.CreateDirectory(WorkPath);
            }
            else
            {
                TakeUp(takenUp);
            }
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            guard?.Dispose();
            throw new RunFolderException(
                $"{Path.Combine(runs, name)}: cannot be written (is another run writing it?): {cause.Message}", cause);
        }
    }

    /// <summary>Where to write until the run has ended.</summary>
    public string WorkPath => WorkPathOf(runs, name);

    /// <summary>Where a run folder is while its run is underway, and where it stays if the run is killed.</summary>
    public static string WorkPathOf(string runs, string name) => Path.Combine(runs, $".{name}{Partial}");

    /// <summary>The name of the run folder that a folder is to become.</summary>
    public static string NameOf(string folder) =>
        folder.StartsWith('.') && folder.EndsWith(Partial, StringComparison.Ordinal) ? folder[1..^Partial.Length]
            : folder.EndsWith(Beside, StringComparison.Ordinal) ? folder[..^Beside.Length]
            : folder;

    /// <summary>Puts the folder in its place. What was there before is replaced, except that a run that was interrupted
    /// does not replace a complete one: it is put beside it.</summary>
    /// <returns>Its path.</returns>
    public string Publish(RunStatus status)
    {
        var final = Path.Combine(runs, name);
        if (status == RunStatus.Interrupted && IsComplete(final))
        {
            final += Beside;
        }

        var replaced = Path.Combine(runs, $".{name}.replaced");
        Remove(replaced);
        if (Directory.Exists(final))
        {
            Directory.Move(final, replaced);
        }

        Directory.Move(WorkPath, final);
        Remove(replaced);
        return final;
    }

    public void Dispose() => guard.Dispose();

    private void TakeUp(string folder)
    {
        if (Path.GetFullPath(folder) != Path.GetFullPath(WorkPath))
        {
            Remove(WorkPath);
            Directory.Move(folder, WorkPath);
        }

        foreach (var file in Directory.GetFiles(WorkPath).Where(file => Path.GetFileName(file) != Manifest.FileName))
        {
            File.Delete(file);
        }
    }

    private static bool IsComplete(string folder)
    {
        try
        {
            return RunFolder.Open(folder).Manifest.Status == RunStatus.Complete;
        }
        catch (RunFolderException)
        {
            return false;
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
