using Simulator.Analysis.Games;
using Simulator.Market.Participants.Pricing;

namespace Simulator.Analysis.Tests.Games;

public sealed class AlgorithmicPricingTests
{
    private static readonly LogitBertrand duopoly = LogitBertrand.Symmetric(2, 2, 1, new LogitDemand(0.25));

    [Fact]
    public void The_same_session_is_the_same_and_another_is_another()
    {
        var pricing = new AlgorithmicPricing(duopoly, 0.15, 2e-4) { Stability = 1_000 };
        Assert.Equal(pricing.Play(1, 0), pricing.Play(1, 0));
        Assert.NotEqual(pricing.Play(1, 0), pricing.Play(1, 1));
    }

    /// <summary>Who does not look ahead plays the stage game: with a discount of zero and prices that are far apart,
    /// policies end in the equilibrium of the grid. Between three prices, at Nash, halfway and at monopoly, the lowest
    /// is the best answer to each.</summary>
    [Fact]
    public void Sellers_who_do_not_look_ahead_end_in_the_equilibrium_of_the_stage_game()
    {
        var pricing = new AlgorithmicPricing(duopoly, 0.15, 1e-3)
        {
            Discount = 0,
            Prices = 3,
            Margin = 0,
            Stability = 20_000,
        };
        for (var session = 0; session < 10; session++)
        {
            Assert.Equal(0, pricing.Play(7, session).ProfitGain, 1e-9);
        }
    }
}
