using System.Text.RegularExpressions;

namespace Simulator.Tidy;

/// <summary>What no file may say. The words are spelled in halves, so that this file may stay.</summary>
public sealed class TextTests
{
    private static readonly Regex unfinished = new(
        @"\b(" + "TO" + "DO|FIX" + "ME|HA" + "CK|T" + @"BD)\b|NotImplemented" + "Exception");

    private static readonly Regex machinePath = new("/(wo" + "rk|t" + "mp|ro" + "ot)/");

    [Fact]
    public void No_code_is_left_with_a_mark_that_it_is_unfinished() =>
        Report.None("Finish it or leave it out",
            from file in Repository.Source.Concat(Repository.Tests)
            from line in file.Lines.Index()
            where unfinished.IsMatch(line.Item)
            select $"{file.Path}:{line.Index + 1}: {line.Item.Trim()}");

    [Fact]
    public void No_file_names_a_folder_of_one_machine() =>
        Report.None("A path that exists on one machine only",
            from path in Repository.TrackedFiles
            from line in (Repository.ReadText(path) ?? "").Split('\n').Index()
            where machinePath.IsMatch(line.Item)
            select $"{path}:{line.Index + 1}: {line.Item.Trim()}");
}
