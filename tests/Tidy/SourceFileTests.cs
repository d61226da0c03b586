namespace Simulator.Tidy;

/// <summary>The measures measured: a rule that sees nothing forbids nothing. Expected values counted by hand.</summary>
public sealed class SourceFileTests
{
    private const string Sample = """
        namespace Simulator.Market.Venues;

        public sealed record Quote(int A, int B, int C, int D, int E, int F);

        internal class Ledger
        {
            /// <summary>Not counted.</summary>
            [Obsolete]
            public string Brace(int a, int b)
            {
                return "}}" + '{'; // }
                int Inner() => 1;
            }

            private enum NestedInfo { One }
        }

        public delegate void Heard();
        """;

    private readonly SourceFile file = new("src/Sample.cs", Sample);

    [Fact]
    public void Functions_are_measured_without_their_comments_and_attributes() =>
        Assert.Equal(
            [new Function("Brace", 9, 5, 2), new Function("Inner", 12, 1, 0)],
            file.Functions);

    [Fact]
    public void Types_are_found_with_their_namespace_even_when_nested() =>
        Assert.Equal(
            [("Quote", "Simulator.Market.Venues"), ("Ledger", "Simulator.Market.Venues"),
                ("NestedInfo", "Simulator.Market.Venues"), ("Heard", "Simulator.Market.Venues")],
            file.Types);

    [Fact]
    public void Only_public_types_outside_other_types_count_as_the_types_of_a_file() =>
        Assert.Equal(["Quote", "Heard"], file.PublicTopLevelTypes);

    [Fact]
    public void The_last_newline_does_not_make_a_line() =>
        Assert.Equal(2, new SourceFile("src/Two.cs", "class A;\nclass B;\n").Lines.Count);

    [Fact]
    public void The_source_is_found() => Assert.Contains(Repository.Source, source => source.Path.EndsWith(".cs"));
}
