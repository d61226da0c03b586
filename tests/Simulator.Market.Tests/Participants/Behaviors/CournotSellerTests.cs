using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rules;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class CournotSellerTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 4, new CournotSeller(new Uniform(1, 3), 20, 0.5, 0.3), Venues: ["book"]);

    /// <summary>A monopolist without costs brings half of what is demanded for nothing; a rival who brings 40 of 100
    /// leaves it 30.</summary>
    [Theory]
    [InlineData(0, 50)]
    [InlineData(0.2, 40)]
    [InlineData(1.5, 0)]
    public void Alone_it_brings_the_monopoly_quantity_at_once_if_it_moves_all_the_way(double cost, int quantity)
    {
        var mind = new Mind<CournotSeller.State>(new CournotSeller(new Constant(cost), 1, 0.01, 1));

        Assert.Equal(quantity, mind.Decide().Length);
    }

    [Fact]
    public void It_answers_what_the_price_says_its_rivals_brought()
    {
        var mind = new Mind<CournotSeller.State>(new CournotSeller(new Constant(0), 1, 0.01, 1));
        mind.Listing(0).LastPrice = Markets.Yuan(0.6);

        Assert.Equal(30, mind.Decide().Length);
        mind.Account.Delivered = 30;
        Assert.Equal(45, mind.Decide().Length);
    }

    /// <summary>With a tax of 0.3 a monopolist brings (1 - 0.3) / 2, and a rival's 30 at the price that leaves buyers
    /// spending 0.7 leave it 20, whoever remits the tax.</summary>
    [Theory]
    [InlineData(0.3, 0, 0.4)]
    [InlineData(0, 0.3, 0.7)]
    public void It_reckons_with_what_either_side_pays_besides(double onBuyers, double onSellers, double price)
    {
        var mind = new Mind<CournotSeller.State>(new CournotSeller(new Constant(0), 1, 0.01, 1))
        {
            Terms = Terms.Free with
            {
                Buyer = default(Levy) with { UnitTax = Markets.Yuan(onBuyers) },
                Seller = default(Levy) with { UnitTax = Markets.Yuan(onSellers) },
            },
        };
        Assert.Equal(35, mind.Decide().Length);
        mind.Listing(0).LastPrice = Markets.Yuan(price);
        Assert.Equal(20, mind.Decide().Length);
    }

    [Fact]
    public void It_moves_by_a_share_of_the_way() => Assert.Equal(
        10, new Mind<CournotSeller.State>(new CournotSeller(new Constant(0), 1, 0.01, 0.2)).Decide().Length);

    /// <summary>(100 - 100 c) / 3 each at a price of (1 + 2 c) / 3: here 30 and 0.40.</summary>
    [Fact]
    public void Two_of_them_settle_at_the_equilibrium_of_Cournot()
    {
        var design = Markets.Of(
            new Population("buyers", 100, new Truthful(Side.Buy, new EvenlySpaced(0, 1, 100)), Money: new Constant(99)),
            new Population("sellers", 2, new CournotSeller(new Constant(0.1), 1, 0.01, 0.5))) with
        {
            Calendar = new(Markets.Start, 1, 60),
            Venues = [new Venue("exchange", new CallAuction(), Tick: Markets.Yuan(0.001))],
            Metrics = [new Trades { From = 59 }, new MeanPrice { From = 59 }],
        };
        var run = new MarketRun(design, 1, 0, 8, EventDetail.None);
        while (!run.IsOver)
        {
            run.Advance();
        }

        Assert.Equal([60, 0.4], run.Conclude().Values.ToArray());
    }

    [Theory]
    [InlineData("slope", 0, 0.5)]
    [InlineData("adjustment", 1, 0)]
    [InlineData("adjustment", 1, 1.5)]
    public void A_parameter_out_of_range_is_named(string named, double slope, double adjustment) =>
        Assert.StartsWith(named, Assert.Throws<ArgumentException>(
            () => new CournotSeller(new Constant(0), 1, slope, adjustment)).Message, StringComparison.Ordinal);
}
