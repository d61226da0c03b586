using Simulator.Market.Participants.Pricing;

namespace Simulator.Market.Tests.Participants.Pricing;

public sealed class BundlePriceTests
{
    /// <summary>Bakos and Brynjolfsson (1999) with uniform values: the optimum of p (1 - F(p)).</summary>
    [Theory]
    [InlineData(1, 0.5, 0.25)]
    [InlineData(2, 0.816497, 0.544331)]
    [InlineData(3, 1.16291, 0.86061)]
    [InlineData(5, 1.92508, 1.55528)]
    [InlineData(10, 3.92916, 3.44831)]
    [InlineData(20, 8.15795, 7.52716)]
    public void The_best_price_of_a_bundle_is_known(int goods, double price, double profit)
    {
        var found = BundlePrice.Of(goods);

        Assert.Equal(price, found.Price, 6e-6);
        Assert.Equal(profit, found.Profit, 6e-6);
    }

    /// <summary>Of 2: 1 - s^2 / 2 below 1. Of 3, at the middle: one half, and 1/6 below 1.</summary>
    [Theory]
    [InlineData(2, 0.8, 0.68)]
    [InlineData(2, 1.5, 0.125)]
    [InlineData(3, 1.5, 0.5)]
    [InlineData(3, 1, 5 / 6.0)]
    [InlineData(4, -1, 1)]
    [InlineData(4, 4, 0)]
    public void The_tail_of_a_sum_is_that_of_Irwin_and_Hall(int goods, double sum, double share) =>
        Assert.Equal(share, BundlePrice.ShareAbove(goods, sum), 1e-12);
}
