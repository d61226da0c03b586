using Simulator.Analysis.Games;
using static Simulator.Analysis.Games.PlatformDuopoly;

namespace Simulator.Analysis.Tests.Games;

/// <summary>M. Armstrong, Competition in two-sided markets, RAND Journal of Economics 37(3), 2006: each group pays cost
/// plus market power less the benefit that it brings to the other, p1 = f1 + t1 - a2 and p2 = f2 + t2 - a1.</summary>
public sealed class PlatformDuopolyTests
{
    [Theory]
    [InlineData(1, 0.3, 0.2, 1.2, 0.4, 0.1, 0.8, 1.0, 0.75)]
    [InlineData(1, 0, 0, 2, 0, 0.5, 1, 2.5, 1.5)]
    [InlineData(0.8, 0.1, 0, 1, 0.9, 0.3, -0.1, 1.2, 0.4)]
    [InlineData(2, 0.5, 1, 2, 0.5, 1, 2.5, 2.5, 1.5)]
    public void Profits_alone_lead_to_the_prices_in_closed_form(
        double t1, double a1, double f1, double t2, double a2, double f2, double p1, double p2, double profit)
    {
        var market = new PlatformDuopoly(new Group(t1, a1, f1), new Group(t2, a2, f2));
        var found = market.FindEquilibrium();

        Assert.Equal((p1, p2), (Math.Round(market.Prices.First, 12), Math.Round(market.Prices.Second, 12)));
        Assert.Equal(p1, found.First, 1e-7);
        Assert.Equal(p2, found.Second, 1e-7);
        Assert.Equal(profit, market.EquilibriumProfit, 1e-12);
        Assert.Equal(profit, market.Profit(found, found), 1e-7);
    }

    [Fact]
    public void No_other_prices_bring_more()
    {
        var market = new PlatformDuopoly(new Group(1, 0.3, 0.2), new Group(1.2, 0.4, 0.1));
        for (var first = -0.5; first <= 0.5; first += 0.05)
        {
            for (var second = -0.5; second <= 0.5; second += 0.05)
            {
                Assert.True(market.Profit((0.8 + first, 1 + second), (0.8, 1)) <= 0.75 + 1e-12);
            }
        }
    }

    [Fact]
    public void Where_one_platform_would_tip_the_market_there_is_no_shared_equilibrium() =>
        Assert.Throws<InvalidOperationException>(
            () => new PlatformDuopoly(new Group(1, 1.5, 0), new Group(1, 0.6, 0)).FindEquilibrium());
}
