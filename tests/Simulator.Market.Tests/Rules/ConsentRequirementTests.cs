using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class ConsentRequirementTests : PolicyRuleContract
{
    protected override Rule Rule => Of(0.5);

    /// <summary>Acemoglu et al. 2022: (2 - r^2)^2 / (2 (4 - r^2)) for two people; for n people with r = 0.5 the values
    /// of its general form.</summary>
    [Theory]
    [InlineData(0, 1, 0.5)]
    [InlineData(0.5, 1, 0.40833)]
    [InlineData(0.8, 1, 0.27524)]
    [InlineData(0.95, 1, 0.19443)]
    [InlineData(0.5, 0, 0.5)]
    [InlineData(0.5, 4, 0.29762)]
    [InlineData(0.5, 9, 0.24038)]
    [InlineData(0.5, 19, 0.20586)]
    [InlineData(0.5, 49, 0.18293)]
    public void The_price_of_privacy_falls_as_people_reveal_each_other(double rho, double others, double price) =>
        Assert.Equal(price, Of(rho).MarginalLeak(others), 1e-5);

    /// <summary>Two people who both share: I = 2 / (4 - r^2).</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(0.8)]
    public void What_leaks_in_all_is_that_of_two_signals(double rho) =>
        Assert.Equal(2 / (4 - rho * rho), Of(rho).Leak(1), 1e-12);

    /// <summary>With exponential costs of mean w, a share s consents at -w ln(1 - s) times the marginal leak; w = 3,
    /// s = 1/2, nobody correlated: 3 ln 2 / 2.</summary>
    [Fact]
    public void Everyone_gets_what_the_most_reluctant_wants()
    {
        var rule = new ConsentRequirement(Markets.Yuan(3), 0, 1);

        Assert.Equal(1.5 * Math.Log(2), rule.Payment(0.5, 100), 1e-12);
        Assert.Equal(3 * (1 - Math.Log(2)) * 0.5, rule.Loss(0.5, 100), 1e-12);
    }

    /// <summary>A mediator that takes out all correlation: as if there were none.</summary>
    [Fact]
    public void A_mediator_restores_the_price() => Assert.Equal(
        Of(0).MarginalLeak(7), new ConsentRequirement(Markets.Yuan(1), 0.9, 1, 1).MarginalLeak(7), 1e-12);

    [Fact]
    public void Fewer_are_asked_the_more_they_want()
    {
        var shares = new[] { 0.01, 0.1, 1, 10 }.Select(cost =>
            new ConsentRequirement(Markets.Yuan(cost), 0.2, 0.7).BestShare(100, 50)).ToList();

        Assert.Equal(shares.OrderDescending(), shares);
        Assert.True(shares[0] > shares[^1]);
        Assert.Equal(1, Of(0.5).BestShare(100, 0));
    }

    [Fact]
    public void In_the_market_people_are_paid_less_where_they_reveal_each_other()
    {
        double Pay(double rho)
        {
            var counts = DataMarkets.Count(DataMarkets.Of([Of(rho)]));
            return counts[Counter.CompensationPaid] / counts[Counter.SubjectsPaid];
        }

        Assert.True(Pay(0) > Pay(0.5));
        Assert.True(Pay(0.5) > Pay(0.9));
    }

    private static ConsentRequirement Of(double rho) => new(Markets.Yuan(0.2), rho, 0.7);
}
