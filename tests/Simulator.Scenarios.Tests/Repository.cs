namespace Simulator.Scenarios.Tests;

/// <summary>Files of the project, found from wherever the tests were built.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Path(string path) => System.IO.Path.Combine(Root, path);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Simulator.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("No Simulator.sln above the tests.");
        }

        return folder.FullName;
    }
}
