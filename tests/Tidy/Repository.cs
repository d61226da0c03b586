using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Simulator.Tidy;

/// <summary>The files of the project, found from wherever the tests were built.</summary>
internal static class Repository
{
    private static readonly string[] generatedFolders =
        ["bin", "obj", "artifacts", "runs", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts"];

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<string> SourceProjects { get; } =
        [.. Directory.GetDirectories(Path.Combine(Root, "src"))
            .Where(folder => Directory.GetFiles(folder, "*.csproj").Length > 0)
            .Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    /// <summary>What belongs to the project; a log left lying about does not. Without git, every file.</summary>
    public static IReadOnlyList<string> TrackedFiles => Tracked() is { Length: > 0 } tracked ? tracked : Files;

    /// <summary>Every file that no tool generated, by path from the root, tracked yet or not.</summary>
    private static IReadOnlyList<string> Files { get; } =
        [.. WrittenFiles(Root).Select(RelativePath).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<SourceFile> Source { get; } = CSharpUnder("src/");

    public static IReadOnlyList<SourceFile> Tests { get; } = CSharpUnder("tests/");

    /// <summary>The text of a file, or null if it is not text.</summary>
    public static string? ReadText(string path)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Root, path));
        return bytes.AsSpan(0, Math.Min(bytes.Length, 8192)).Contains((byte)0) ? null : Encoding.UTF8.GetString(bytes);
    }

    private static string[] Tracked()
    {
        var listing = new ProcessStartInfo("git", ["ls-files", "-z"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
        };
        try
        {
            using var git = Process.Start(listing)!;
            var paths = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
            git.WaitForExit();
            return [.. paths.Where(path => File.Exists(Path.Combine(Root, path)))];
        }
        catch (Win32Exception)
        {
            return []; // The SDK is all that the tests need; git is not installed.
        }
    }

    private static SourceFile[] CSharpUnder(string folder) =>
        [.. Files.Where(path => path.StartsWith(folder, StringComparison.Ordinal)
                && path.EndsWith(".cs", StringComparison.Ordinal))
            .Select(path => new SourceFile(path, ReadText(path)!))];

    private static IEnumerable<string> WrittenFiles(string folder) =>
        Directory.GetFiles(folder).Concat(
            Directory.GetDirectories(folder).Where(IsWritten).SelectMany(WrittenFiles));

    private static bool IsWritten(string folder)
    {
        var name = Path.GetFileName(folder);
        var hidden = name.StartsWith('.') && name is not (".ci" or ".github");
        return !hidden && !generatedFolders.Contains(name);
    }

    private static string RelativePath(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Simulator.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException($"No Simulator.sln above {AppContext.BaseDirectory}.");
    }
}
