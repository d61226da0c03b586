namespace Simulator.Cli.Running;

/// <summary>Finds scenario files from where the user is.</summary>
internal static class ScenarioFinder
{
    private static readonly string baseline = Path.Combine("scenarios", "baseline.yaml");

    /// <summary>The named file, or the baseline of the nearest folder upwards that has one.</summary>
    public static string Find(string? named, Terminal terminal)
    {
        if (named is null)
        {
            return FolderWith(baseline, terminal) is { } folder
                ? Path.Combine(folder, baseline)
                : throw new BadInputException($"{baseline}: not found in {terminal.Folder} nor in any folder above it; "
                    + "name a scenario: simulator run SCENARIO");
        }

        var path = terminal.FullPath(named);
        return File.Exists(path) ? path
            : Directory.Exists(path) ? throw new BadInputException($"{named}: is a folder; expected a scenario file")
            : throw new BadInputException($"{named}: no such scenario file; `simulator list` shows those there are");
    }

    /// <summary>All scenario files of the nearest folder named scenarios.</summary>
    public static IEnumerable<string> All(Terminal terminal) =>
        FolderWith("scenarios", terminal) is { } folder
            ? Directory.EnumerateFiles(Path.Combine(folder, "scenarios"), "*.yaml", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
            : [];

    /// <summary>The scenario files in a folder, of the nearest folder upwards that has it.</summary>
    public static IEnumerable<string> In(string folder, Terminal terminal) =>
        FolderWith(folder, terminal) is { } above
            ? Directory.EnumerateFiles(Path.Combine(above, folder), "*.yaml").Order(StringComparer.Ordinal)
            : throw new BadInputException($"{folder}: not found in {terminal.Folder} nor in any folder above it; "
                + "name a scenario");

    private static string? FolderWith(string path, Terminal terminal)
    {
        for (var folder = new DirectoryInfo(terminal.Folder); folder is not null; folder = folder.Parent)
        {
            if (Path.Exists(Path.Combine(folder.FullName, path)))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
