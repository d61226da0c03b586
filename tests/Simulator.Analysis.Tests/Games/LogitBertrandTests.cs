using Simulator.Analysis.Games;
using Simulator.Market.Participants.Pricing;

namespace Simulator.Analysis.Tests.Games;

/// <summary>Targets for 2, 3 and 4 firms of worth 2 and cost 1 with mu = 0.25 are the prices of the game of Calvano et
/// al. 2020 as their public code prints them; others follow from first-order conditions.</summary>
public sealed class LogitBertrandTests
{
    [Theory]
    [InlineData(2, 1.472927, 1.924981)]
    [InlineData(3, 1.370163, 2.0)]
    [InlineData(4, 1.331461, 2.054411)]
    public void Prices_of_the_published_game_are_found(int firms, double nash, double monopoly)
    {
        var game = LogitBertrand.Symmetric(firms, 2, 1, new LogitDemand(0.25));
        Assert.All(game.Nash(1e-5), price => Assert.Equal(nash, price, 1e-5));
        Assert.All(game.Monopoly(), price => Assert.Equal(monopoly, price, 1e-5));
    }

    [Fact]
    public void Profits_of_the_published_duopoly_are_found()
    {
        var game = LogitBertrand.Symmetric(2, 2, 1, new LogitDemand(0.25));
        Assert.All(game.Profits(game.Nash().AsSpan()), profit => Assert.Equal(0.222927, profit, 1e-6));
        Assert.All(game.Profits(game.Monopoly().AsSpan()), profit => Assert.Equal(0.337490, profit, 1e-6));
    }

    /// <summary>In equilibrium p - c = mu / (1 - share); at joint profit maximum p - c = mu / share of the
    /// outside.</summary>
    [Theory]
    [InlineData(0.1, -1.0)]
    [InlineData(0.5, 0.7)]
    [InlineData(3.0, 2.0)]
    public void Unequal_firms_meet_their_first_order_conditions(double scale, double outside)
    {
        var game = new LogitBertrand(new LogitDemand(scale, outside), [1.0, 2.5, 2.0], [0.2, 1.5, 0.0]);
        var shares = new double[3];
        var nash = game.Nash();
        game.Demand.Shares(game.Worths.AsSpan(), nash.AsSpan(), shares);
        for (var firm = 0; firm < 3; firm++)
        {
            Assert.Equal(scale / (1 - shares[firm]), nash[firm] - game.Costs[firm], 1e-9);
        }

        var joint = game.Monopoly();
        game.Demand.Shares(game.Worths.AsSpan(), joint.AsSpan(), shares);
        for (var firm = 0; firm < 3; firm++)
        {
            Assert.Equal(scale / (1 - shares.Sum()), joint[firm] - game.Costs[firm], 1e-9);
        }
    }

    /// <summary>A single firm is its own monopolist, and no price on a fine grid earns it more.</summary>
    [Fact]
    public void No_other_price_earns_a_single_firm_more()
    {
        var game = LogitBertrand.Symmetric(1, 5, 1, new LogitDemand(0.8, 1));
        var best = game.Nash();
        Assert.Equal(game.Monopoly()[0], best[0], 1e-9);
        var profit = game.Profits(best.AsSpan())[0];
        for (var step = 1; step < 800; step++)
        {
            Assert.True(game.Profits([1 + step * 0.01])[0] <= profit + 1e-12);
        }
    }

    [Fact]
    public void Firms_without_costs_or_with_too_many_are_refused() => Assert.StartsWith(
        "worths and costs must have the same length",
        Assert.Throws<ArgumentException>(() => new LogitBertrand(new LogitDemand(1), [1, 2], [1])).Message);
}
