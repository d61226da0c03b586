using Spectre.Console;

namespace Simulator.Cli.Text;

/// <summary>Where tables and bars are drawn.</summary>
internal static class Screen
{
    /// <summary>Colors only where somebody watches: files and pipes get plain text.</summary>
    public static IAnsiConsole Of(TextWriter writer, bool isWatched, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isWatched ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isWatched ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isWatched ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        return console;
    }

    public static IAnsiConsole Answers(Terminal terminal) =>
        Of(terminal.Output, terminal.Shows.Output, terminal.Width);
}
