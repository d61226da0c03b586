using Simulator.Market.Participants.Pricing;

namespace Simulator.Market.Tests.Participants.Pricing;

public sealed class PriceGridTests
{
    private static readonly PriceGrid grid = new(Markets.Yuan(1), Markets.Yuan(3), 5);

    [Fact]
    public void Prices_are_equally_spaced() =>
        Assert.Equal([1, 1.5, 2, 2.5, 3], Enumerable.Range(0, 5).Select(choice => grid[choice].Amount));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1.7, 1)]
    [InlineData(1.8, 2)]
    [InlineData(9, 4)]
    public void The_nearest_price_is_found(double price, int choice) =>
        Assert.Equal(choice, grid.Nearest(Markets.Yuan(price)));

    [Theory]
    [InlineData(2, 2, 5, "high must be above low")]
    [InlineData(-1, 2, 5, "high must be above low")]
    [InlineData(1, 2, 1, "count must lie between")]
    [InlineData(1, 2, 129, "count must lie between")]
    public void What_is_no_grid_is_refused(double low, double high, int count, string message) => Assert.StartsWith(
        message,
        Assert.Throws<ArgumentException>(() => new PriceGrid(Markets.Yuan(low), Markets.Yuan(high), count)).Message);
}
