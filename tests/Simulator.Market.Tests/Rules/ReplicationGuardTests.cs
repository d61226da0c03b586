using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class ReplicationGuardTests : RuleContract
{
    protected override Rule Rule => new ReplicationGuard(Math.Log(2));

    /// <summary>(1 + k) / (2 + k) of the money, less what is withheld, falls in k from the first copy on.</summary>
    [Fact]
    public void At_the_logarithm_of_two_nobody_gains_by_a_copy()
    {
        var guard = (ReplicationGuard)Rule;
        var paid = Enumerable.Range(0, 20).Select(copies => (1.0 + copies) / (2 + copies) * guard.Keeps(copies));

        Assert.All(paid.Zip(paid.Skip(1)), pair => Assert.True(pair.Second < pair.First));
        Assert.Equal(1, guard.Keeps(0));
        Assert.Equal(0.125, guard.Keeps(3), 1e-12);
    }

    [Fact]
    public void A_guard_that_guards_nothing_is_refused() =>
        Assert.StartsWith("strength", Assert.Throws<ArgumentException>(
            () => new ReplicationGuard(0)).Message, StringComparison.Ordinal);
}
