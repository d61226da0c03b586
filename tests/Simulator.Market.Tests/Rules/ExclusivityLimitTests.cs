using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

/// <summary>What it does to pledges is in <see cref="Rights.ExclusiveTermTests"/>.</summary>
public sealed class ExclusivityLimitTests : PolicyRuleContract
{
    protected override Rule Rule => new ExclusivityLimit(3);

    [Fact]
    public void It_allows_more_than_one_licensee() => Assert.Equal(
        "licensees must be at least 2", Assert.Throws<ArgumentException>(() => new ExclusivityLimit(1)).Message);
}
