using Simulator.Analysis.Games;

namespace Simulator.Analysis.Tests.Games;

/// <summary>Levels of surplus (O14, the building block of Bergemann, Bonatti and Gan 2022); changes are in the
/// certificate.</summary>
public sealed class InformedPricingTests
{
    [Theory]
    [InlineData(2, 0.25, 0.15, 1.0, 0.7)]
    [InlineData(2, 0.0, 0.4, 1.0, 0.7)]
    [InlineData(4, 1.0, 0.0, 4.0, 2.5)]
    public void Without_data_surplus_is_that_of_one_price(
        double mean, double learned, double residual, double seller, double buyer)
    {
        var (producer, consumer) = new InformedPricing(mean, learned, residual).WithoutData;
        Assert.Equal(seller, producer, 1e-9);
        Assert.Equal(buyer, consumer, 1e-9);
    }

    [Theory]
    [InlineData(2, 0.25, 0.15, 1.0625, 0.60625)]
    [InlineData(2, 0.0, 0.4, 1.0, 0.7)]
    [InlineData(4, 1.0, 0.0, 4.25, 2.125)]
    public void With_data_surplus_is_that_of_the_paper(
        double mean, double learned, double residual, double seller, double buyer)
    {
        var (producer, consumer) = new InformedPricing(mean, learned, residual).WithData;
        Assert.Equal(seller, producer, 1e-9);
        Assert.Equal(buyer, consumer, 1e-9);
    }

    [Fact]
    public void Without_data_nothing_changes_for_anybody() =>
        Assert.Equal((0, 0), new InformedPricing(2, 0, 0.4).DrawnChange(100, 1));

    [Fact]
    public void Negative_variances_are_refused() => Assert.StartsWith(
        "residual", Assert.Throws<ArgumentException>(() => new InformedPricing(1, 1, -1)).Message);
}
