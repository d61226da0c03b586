namespace Simulator.Storage;

/// <summary>The right to write one run folder: a hidden folder to work in, which takes the final name at the
/// end.</summary>
internal sealed class FolderClaim : IDisposable
{
    private readonly string runs;
    private readonly string name;
    private readonly FileStream guard;

    /// <exception cref="RunFolderException">The folder cannot be written, or another run is writing it.</exception>
    public FolderClaim(string runs, string name)
    {
        this.runs = runs;
        this.name = name;
        try
        {
            Directory.CreateDirectory(runs);
            guard = new FileStream(
                Path.Combine(runs, $".{name}.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1,
                FileOptions.DeleteOnClose);
            Remove(WorkPath);
            Directory.CreateDirectory(WorkPath);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            guard?.Dispose();
            throw new RunFolderException(
                $"{Path.Combine(runs, name)}: cannot be written (is another run writing it?): {cause.Message}", cause);
        }
    }

    /// <summary>Where to write until the run has ended.</summary>
    public string WorkPath => Path.Combine(runs, $".{name}.partial");

    /// <summary>Puts the folder in its place. What was there before is replaced, except that a run that was interrupted
    /// does not replace a complete one: it is put beside it.</summary>
    /// <returns>Its path.</returns>
    public string Publish(RunStatus status)
    {
        var final = Path.Combine(runs, name);
        if (status == RunStatus.Interrupted && IsComplete(final))
        {
            final += ".interrupted";
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
