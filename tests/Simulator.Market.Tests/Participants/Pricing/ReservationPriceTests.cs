using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Pricing;

public sealed class ReservationPriceTests
{
    /// <summary>Uniform on [l, h]: (r - l)^2 / (2 (h - l)) = c as long as r is below h; above, r - (l + h) / 2 =
    /// c.</summary>
    [Theory]
    [InlineData(0, 1, 0.02, 0.2)]
    [InlineData(0, 1, 0.5, 1)]
    [InlineData(0, 1, 0.7, 1.2)]
    [InlineData(1, 2, 0.08, 1.4)]
    [InlineData(2, 6, 0.5, 4)]
    public void Uniform_prices_have_a_closed_form(double low, double high, double cost, double expected) =>
        Assert.Equal(expected, ReservationPrice.Of(new Uniform(low, high), cost), 1e-7);

    /// <summary>Exponential with mean m: r - m (1 - exp(-r / m)) = c. At m = 1 and r = 1 the cost is 1 / e.</summary>
    [Fact]
    public void Exponential_prices_meet_their_equation() =>
        Assert.Equal(1, ReservationPrice.Of(new Exponential(1), Math.Exp(-1)), 1e-6);

    /// <summary>One price: nobody searches on for less than it costs.</summary>
    [Fact]
    public void A_single_price_is_worth_its_search() =>
        Assert.Equal(3.25, ReservationPrice.Of(new Constant(3), 0.25), 1e-7);
}
