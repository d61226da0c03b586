using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class EnforcementTests : PolicyRuleContract
{
    protected override Rule Rule => new Enforcement(Markets.Yuan(50), 0.2, 0.5);

    /// <summary>By hand: five times 30 is more than 50, five times 5 is less.</summary>
    [Fact]
    public void The_fine_is_a_multiple_of_what_the_violation_brought_or_the_penalty()
    {
        var policy = new Enforcement(Markets.Yuan(50), 0.2, 0.5, 5).Apply(Market.Oversight.Policy.Free);

        Assert.Equal(Markets.Yuan(150), policy.FineFor(Markets.Yuan(30)));
        Assert.Equal(Markets.Yuan(50), policy.FineFor(Markets.Yuan(5)));
    }

    [Theory]
    [InlineData(-1, 0, 0, "penalty")]
    [InlineData(1, 2, 0, "inspection-rate")]
    [InlineData(1, 0, 2, "detection-rate")]
    public void What_cannot_be_is_refused_by_name(double penalty, double inspected, double found, string key) =>
        Assert.StartsWith(key, Assert.Throws<ArgumentException>(() =>
            new Enforcement(Markets.Yuan(penalty), inspected, found)).Message);
}
