using Simulator.Analysis.Games;

namespace Simulator.Analysis.Tests.Games;

/// <summary>Beside the roots of the certificate (O32, Rohlfs 1974).</summary>
public sealed class NetworkDemandTests
{
    [Theory]
    [InlineData(1.0, 0.25, true)]
    [InlineData(1.0, 0.2501, false)]
    [InlineData(2.0, 0.5, true)]
    [InlineData(2.0, 0.51, false)]
    public void Above_a_quarter_of_its_strength_there_is_no_market(double strength, double price, bool exists) =>
        Assert.Equal(exists, new NetworkDemand(strength).Roots(price) is not null);

    [Theory]
    [InlineData(0.16, 0.19, 0.0)]
    [InlineData(0.16, 0.21, 0.8)]
    [InlineData(0.09, 0.09, 0.0)]
    [InlineData(0.09, 0.11, 0.9)]
    [InlineData(0.0, 0.5, 1.0)]
    [InlineData(0.16, 0.0, 0.0)]
    public void A_start_beyond_the_critical_mass_lasts(double price, double start, double end) =>
        Assert.Equal(end, new NetworkDemand().Settle(price, start), 1e-6);

    [Fact]
    public void An_effect_without_strength_is_refused() => Assert.StartsWith(
        "strength", Assert.Throws<ArgumentException>(() => new NetworkDemand(0)).Message);
}
