namespace Simulator.Tidy;

/// <summary>Small files, short functions, narrow lines: what fits on a screen fits in a head.</summary>
public sealed class SizeTests
{
    [Fact]
    public void No_file_grows_past_250_lines() =>
        Report.None("Longer than 250 lines (does it still hold one idea?)",
            from file in Repository.Source
            where file.Lines.Count > 250
            select $"{file.Path}: {file.Lines.Count}");

    [Fact]
    public void Files_longer_than_200_lines_are_the_exception()
    {
        var longer = Repository.Source.Where(file => file.Lines.Count > 200).ToList();
        Assert.True(longer.Count * 20 <= Repository.Source.Count,
            $"More than one file in twenty is longer than 200 lines:\n  "
            + string.Join("\n  ", longer.Select(file => $"{file.Path}: {file.Lines.Count}")));
    }

    [Fact]
    public void No_line_is_wider_than_120_columns() =>
        Report.None("Wider than 120 columns",
            from file in Repository.Source.Concat(Repository.Tests)
            from line in file.Lines.Index()
            where line.Item.Length > 120
            select $"{file.Path}:{line.Index + 1}: {line.Item.Length}");

    [Fact]
    public void No_function_is_longer_than_70_lines() =>
        Report.None("Longer than 70 lines",
            from file in Repository.Source
            from function in file.Functions
            where function.LineCount > 70
            select $"{file.Path}:{function.FirstLine}: {function.Name}, {function.LineCount}");

    [Fact]
    public void No_function_takes_more_than_5_parameters() =>
        Report.None("More than 5 parameters mean a missing record",
            from file in Repository.Source
            from function in file.Functions
            where function.ParameterCount > 5
            select $"{file.Path}:{function.FirstLine}: {function.Name}, {function.ParameterCount}");
}
