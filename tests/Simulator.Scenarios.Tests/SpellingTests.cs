using Simulator.Scenarios.Language;

namespace Simulator.Scenarios.Tests;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("count", "count", 0)]
    [InlineData("cuont", "count", 1)]
    [InlineData("cont", "count", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Distance_counts_edits_and_swaps_of_neighbors(string left, string right, int distance)
    {
        Assert.Equal(distance, Spelling.Distance(left, right));
        Assert.Equal(distance, Spelling.Distance(right, left));
    }

    [Fact]
    public void Advice_names_the_nearest_and_all() => Assert.Equal(
        "; did you mean \"count\"? expected one of: count, name", Spelling.Advice("cuont", ["name", "count"]));

    [Fact]
    public void Advice_on_something_far_away_only_lists() =>
        Assert.Equal("; expected one of: count, name", Spelling.Advice("whatever", ["name", "count"]));
}
