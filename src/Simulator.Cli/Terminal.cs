namespace Simulator.Cli;

/// <summary>The person at the other end.</summary>
/// <param name="Output">Answers go here.</param>
/// <param name="Error">Progress and complaints go here.</param>
/// <param name="Shows">Whether somebody watches answers and progress come in.</param>
/// <param name="Width">Columns of a line.</param>
/// <param name="Folder">Where paths start from.</param>
/// <param name="Cancellation">Asked to stop.</param>
internal sealed record Terminal(
    TextWriter Output, TextWriter Error, Watched Shows, int Width, string Folder, CancellationToken Cancellation)
{
    private const int WidthOfFiles = 120;

    public static Terminal OfProcess(CancellationToken cancellation) =>
        new(Console.Out, Console.Error, new Watched(!Console.IsOutputRedirected, !Console.IsErrorRedirected),
            Console.IsOutputRedirected ? WidthOfFiles : Math.Max(Console.WindowWidth, 60),
            Directory.GetCurrentDirectory(), cancellation);

    public string FullPath(string path) => Path.GetFullPath(path, Folder);

    /// <summary>A path as the user would type it.</summary>
    public string ShortPath(string path)
    {
        var relative = Path.GetRelativePath(Folder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
