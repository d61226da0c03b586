using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class OptimalOfferTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 60, new OptimalOffer(Side.Sell, new Uniform(1, 3), new Uniform(1, 8)), Venues: ["book"]);

    [Theory]
    // Values uniform on [0, 1]: ask (1 + c) / 2. Costs uniform on [0, 1]: bid v / 2.
    [InlineData(Side.Sell, 0, 0.5)]
    [InlineData(Side.Sell, 0.2, 0.6)]
    [InlineData(Side.Sell, 0.9, 0.95)]
    [InlineData(Side.Buy, 1, 0.5)]
    [InlineData(Side.Buy, 0.4, 0.2)]
    public void Uniform_worths_have_a_closed_form(Side side, double worth, double expected) => Assert.Equal(
        expected,
        new Mind<OptimalOffer.State>(new OptimalOffer(side, new Constant(worth), new Uniform(0, 1))).Quote()!.Value,
        1e-5);

    /// <summary>Exponential values with mean m: ask c + m, since the hazard rate is 1 / m.</summary>
    [Fact]
    public void Exponential_values_have_a_constant_markup() => Assert.Equal(
        3.5,
        new Mind<OptimalOffer.State>(new OptimalOffer(Side.Sell, new Constant(1.5), new Exponential(2))).Quote()!.Value,
        1e-4);

    [Fact]
    public void Who_can_expect_no_gain_stays_away() => Assert.Null(
        new Mind<OptimalOffer.State>(new OptimalOffer(Side.Sell, new Constant(1.5), new Uniform(0, 1))).Quote());
}
