namespace Simulator.Benchmarks;

/// <summary>Finds the repository's scenarios from wherever the benchmark runs.</summary>
internal static class ScenarioFolder
{
    public static string Find(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "scenarios", file);
            if (File.Exists(path))
            {
                return path;
            }
        }

        throw new FileNotFoundException($"no folder above {AppContext.BaseDirectory} has scenarios/{file}");
    }
}
