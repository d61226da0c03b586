namespace Simulator.Scenarios.Tests;

public sealed class KebabCaseTests
{
    [Theory]
    [InlineData("Count", "count")]
    [InlineData("PeriodDays", "period-days")]
    [InlineData("SmithAlpha", "smith-alpha")]
    [InlineData("Ci95", "ci95")]
    [InlineData("GDPShare", "gdp-share")]
    public void Words_are_joined_by_hyphens(string name, string kebab) => Assert.Equal(kebab, KebabCase.Of(name));
}
