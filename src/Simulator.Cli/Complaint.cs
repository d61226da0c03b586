using System.CommandLine;
using System.CommandLine.Parsing;

namespace Simulator.Cli;

/// <summary>The one message about words that are no command.</summary>
internal static class Complaint
{
    /// <summary>Null when there is nothing to complain about.</summary>
    public static string? About(ParseResult parsed)
    {
        var unknown = UnknownOption(parsed) ?? (parsed.UnmatchedTokens is [var word, ..] ? word : null);
        if (unknown is null && parsed.Errors.Count == 0)
        {
            return null;
        }

        var command = parsed.CommandResult.Command;
        var name = command is RootCommand ? "simulator" : "simulator " + command.Name;
        var problem = unknown is null ? parsed.Errors[0].Message : Unknown(unknown, command);
        return $"{name}: {problem}\nSee: {name} --help";
    }

    /// <summary>A misspelled option that was taken for an argument.</summary>
    private static string? UnknownOption(ParseResult parsed) =>
        parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Select(token => token.Value)
            .FirstOrDefault(word => word.Length > 1 && word[0] == '-' && !word.Contains(' ', StringComparison.Ordinal));

    private static string Unknown(string word, Command command)
    {
        var isOption = word.StartsWith('-');
        var known = isOption
            ? command.Options.Select(option => option.Name)
            : command.Subcommands.Select(subcommand => subcommand.Name);
        var nearest = known.Select(candidate => (Name: candidate, Distance: Distance(word, candidate)))
            .Where(candidate => candidate.Distance <= Math.Max(2, candidate.Name.Length / 3))
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
        var kind = isOption ? "unknown option" : command.Subcommands.Count > 0 ? "unknown command" : "unexpected word";
        return $"{kind} '{word}'" + (nearest is null ? "" : $"; did you mean {nearest}?");
    }

    /// <summary>Levenshtein's edit distance.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }

        return row[^1];
    }
}
