using Simulator.Analysis.Games;
using Simulator.Market.Randomness;

namespace Simulator.Theory;

/// <summary>A. S. Kyle, Continuous auctions and insider trading, Econometrica 53(6), 1985, section 2: price impact
/// sv / (2 su), insider's profit sv su / 2, and half of the variance revealed.</summary>
public sealed class Kyle1985Tests
{
    private const int Auctions = 100_000;

    [Theory]
    [InlineData(2, 1, 1, 1, 2)]
    [InlineData(1, 3, 1.5, 1 / 6.0, 0.5)]
    [InlineData(0.5, 0.4, 0.1, 0.625, 0.125)]
    public void Auctions_reach_the_profit_the_slope_and_the_variance_in_closed_form(
        double valueSd, double noiseSd, double profit, double impact, double variance)
    {
        var market = new InformedTrading(valueSd, noiseSd);
        var stream = new RandomStream(1985, 0, 0, Purpose.Mechanism);
        var auctions = new InformedAuction[Auctions];
        for (var auction = 0; auction < Auctions; auction++)
        {
            auctions[auction] = market.Draw(market.Intensity, market.PriceImpact, ref stream);
        }

        var profits = new Sample(auctions.Select(auction => auction.InsiderProfit));
        profits.Meets(profit, profit * Math.Sqrt(3));
        new Sample(auctions.Select(auction => auction.NoiseProfit)).Meets(-profit);
        new Sample(auctions.Select(auction => Math.Pow(auction.Value - auction.Price, 2)))
            .Meets(variance, variance * Math.Sqrt(2));

        // For standard normal a and b, a^2 - a b has the variance 3 and the fourth central moment 129.
        Assert.Equal(
            1, profits.StandardDeviation / (profit * Math.Sqrt(3)), 4 * Math.Sqrt((129 / 9.0 - 1) / 4 / Auctions));
        var slope = auctions.Sum(auction => auction.Value * auction.Orders)
            / auctions.Sum(auction => auction.Orders * auction.Orders);
        Assert.Equal(impact, slope, 4 * Math.Sqrt(variance) / (Math.Sqrt(2 * Auctions) * noiseSd));
        Assert.Equal((profit, impact, variance), (market.Profit, market.PriceImpact, market.RemainingVariance));
    }

    [Theory]
    [InlineData(2, 1, 0.01)]
    [InlineData(1, 3, 10)]
    [InlineData(7, 0.2, 1)]
    public void Insider_and_market_makers_answer_each_other_into_the_equilibrium(
        double valueSd, double noiseSd, double intensity)
    {
        var market = new InformedTrading(valueSd, noiseSd);
        for (var round = 0; round < 100; round++)
        {
            intensity = InformedTrading.BestIntensity(market.FairImpact(intensity));
        }

        Assert.Equal(market.Intensity, intensity, 1e-9);
        Assert.Equal(market.PriceImpact, market.FairImpact(intensity), 1e-9);
    }
}
