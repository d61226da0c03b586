using Simulator.Analysis.Games;

namespace Simulator.Analysis.Tests.Games;

/// <summary>Menus beside those of the certificate (O11, Bergemann, Bonatti and Smolin 2018); by hand.</summary>
public sealed class ExperimentSaleTests
{
    [Theory]
    [InlineData(0.4, 0.7, 0.6, 0.30)]
    [InlineData(0.4, 0.8, 0.7, 0.28)]
    [InlineData(0.6, 0.8, 0.6, 0.24)]
    [InlineData(0.45, 0.6, 0.3, 0.40)]
    public void One_price_for_the_state_earns_what_the_better_of_two_prices_does(
        double first, double second, double share, double revenue) =>
        Assert.Equal(revenue, new ExperimentSale(first, second, share).FlatRevenue, 1e-12);

    [Theory]
    [InlineData(0.4, 0.7, 0.6, 0.32)]
    [InlineData(0.3, 0.8, 0.5, 0.23)]
    public void Names_of_states_and_types_do_not_matter(double first, double second, double share, double revenue)
    {
        Assert.Equal(revenue, new ExperimentSale(1 - first, 1 - second, share).Solve().Revenue, 1e-9);
        Assert.Equal(revenue, new ExperimentSale(second, first, 1 - share).Solve().Revenue, 1e-9);
    }

    [Theory]
    [InlineData(0.5, 0.5, 0.3, 0.5)]
    [InlineData(0.25, 0.25, 0.9, 0.25)]
    [InlineData(1, 0.2, 0.5, 0.1)]
    public void Buyers_who_know_as_much_pay_as_much(double first, double second, double share, double revenue) =>
        Assert.Equal(revenue, new ExperimentSale(first, second, share).Solve().Revenue, 1e-9);

    [Fact]
    public void What_is_no_probability_is_refused() => Assert.StartsWith(
        "second", Assert.Throws<ArgumentException>(() => new ExperimentSale(0.5, 1.5, 0.5)).Message);
}
