using Simulator.Market.Observation;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Venues;

public sealed class NetworkEffectTests
{
    private static readonly NetworkEffect effect = new(2, 100, 0.5, 1.5, Review: 7);

    [Theory]
    [InlineData(2, 0)]
    [InlineData(4, 1.0397)]
    [InlineData(1, -1.0397)]
    public void Appeal_to_sellers_is_the_elasticity_times_the_logarithm_of_deals_to_the_reference(
        double deals, double appeal) => Assert.Equal(appeal, effect.ToSellers(deals), 4);

    [Fact]
    public void Appeal_to_buyers_is_that_of_listings()
    {
        Assert.Equal(0.5 * Math.Log(3), effect.ToBuyers(300), 12);
        Assert.True(double.IsFinite(effect.ToBuyers(0)));
    }

    /// <summary>By hand: at the reference each kind is there with probability 1 - 1/e, at a half of it with
    /// 1 - exp(-1/2), and without end surely.</summary>
    [Theory]
    [InlineData(100, 0)]
    [InlineData(50, -0.7111)]
    [InlineData(100_000, 0.6880)]
    public void Who_needs_three_kinds_together_goes_by_the_chance_that_all_are_there(double listings, double appeal) =>
        Assert.Equal(appeal, new NetworkEffect(2, 100, 0.5, 1, Complements: 3).ToBuyers(listings), 4);

    [Fact]
    public void A_product_is_reviewed_once_in_so_many_periods() => Assert.Equal(
        1, Enumerable.Range(40, 7).Count(period => effect.IsDue(12, period)));

    /// <summary>Both sides leave an exchange that starts with next to nobody, and stay at one that starts as usual.
    /// </summary>
    [Fact]
    public void An_exchange_needs_a_critical_mass()
    {
        int Deals(double start) => Enumerable.Range(1, 6).Sum(seed => (int)DataMarkets.Count(
            DataMarkets.Of() with { Network = new NetworkEffect(1, 20, 1, 2, 5, start, 3) }, (ulong)seed)
            [Counter.ExchangeDeals]);

        Assert.True(Deals(1) > 5 * Deals(0.02), $"{Deals(1)} {Deals(0.02)}");
    }

    [Theory]
    [InlineData(0, 1, "deals")]
    [InlineData(1, 0, "listings")]
    public void References_must_be_positive(double deals, double listings, string key)
    {
        var mistake = Assert.Throws<ArgumentException>(() => new NetworkEffect(deals, listings, 1, 1));
        Assert.StartsWith(key, mistake.Message, StringComparison.Ordinal);
    }
}
