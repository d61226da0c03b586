namespace Simulator.Theory;

/// <summary>Scenario files that reproduce published results.</summary>
internal static class TheoryFiles
{
    private static readonly string folder = FindFolder();

    public static IEnumerable<string> Names =>
        Directory.GetFiles(folder, "*.yaml").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public static string Find(string name) => Path.Combine(folder, name);

    private static string FindFolder()
    {
        for (var parent = new DirectoryInfo(AppContext.BaseDirectory); parent is not null; parent = parent.Parent)
        {
            var path = Path.Combine(parent.FullName, "scenarios", "theory");
            if (Directory.Exists(path))
            {
                return path;
            }
        }

        throw new DirectoryNotFoundException("No folder above the tests has scenarios/theory.");
    }
}
