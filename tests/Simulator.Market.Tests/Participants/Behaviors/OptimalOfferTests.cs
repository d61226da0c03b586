using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rules;

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

    /// <summary>Under a tax t on either side a seller of cost c asks to receive what buyers spend, (1 + c + t) / 2,
    /// less the tax, and a buyer of value v offers to spend what sellers receive, (v - t) / 2, and the tax. Where a
    /// fifth of what buyers spend is a fee, the seller makes them spend (1 + c / 0.8) / 2 and receives 0.8 of it, and
    /// the buyer still spends v / 2.</summary>
    [Theory]
    [InlineData(Side.Sell, 0.2, 0.1, 0, 0.55)]
    [InlineData(Side.Buy, 0.8, 0.1, 0, 0.45)]
    [InlineData(Side.Sell, 0.2, 0, 0.2, 0.5)]
    [InlineData(Side.Buy, 0.8, 0, 0.2, 0.4)]
    public void It_reckons_with_what_either_side_pays_besides(
        Side side, double worth, double tax, double rate, double expected)
    {
        foreach (var levied in new[] { Side.Buy, Side.Sell })
        {
            // Of the price to buyers a fifth is a quarter of what sellers receive.
            var levy = default(Levy) with
            {
                UnitTax = Markets.Yuan(tax),
                FeeRate = levied == Side.Sell ? rate : rate / (1 - rate),
            };
            var mind = new Mind<OptimalOffer.State>(new OptimalOffer(side, new Constant(worth), new Uniform(0, 1)))
            {
                Terms = Terms.Free with
                {
                    Buyer = levied == Side.Buy ? levy : default,
                    Seller = levied == Side.Sell ? levy : default,
                },
            };
            Assert.Equal(expected, mind.Quote()!.Value, 1e-5);
        }
    }

    [Fact]
    public void Who_can_expect_no_gain_stays_away() => Assert.Null(
        new Mind<OptimalOffer.State>(new OptimalOffer(Side.Sell, new Constant(1.5), new Uniform(0, 1))).Quote());
}
