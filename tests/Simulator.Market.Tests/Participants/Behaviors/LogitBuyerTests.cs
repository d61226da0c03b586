using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class LogitBuyerTests : BehaviorContract
{
    private const int Periods = 20_000;

    protected override Population Population => new(
        "tested", 15, new LogitBuyer(2, 1), Money: new Constant(400), Venues: ["hall"], Region: "south");

    [Theory]
    [InlineData(0.25, 0.0, 1.5, 1.6)]
    [InlineData(1.0, 0.5, 2.5, 1.0)]
    public void Shares_are_those_of_the_logit(double scale, double outside, double first, double second)
    {
        // Worths 2 and 1.8.
        var mind = new Mind<LogitBuyer.State>(new LogitBuyer(scale, outside), 2);
        mind.Offer(0, first, 2, 5);
        mind.Offer(1, second, 1.8, 6);
        var bought = new int[2];
        var gains = 0.0;
        for (var period = 0; period < Periods; period++)
        {
            foreach (var order in mind.Decide())
            {
                bought[order.Product]++;
                gains += (order.Worth - order.Limit).Amount;
            }
        }

        double[] attractions = [Math.Exp((2 - first) / scale), Math.Exp((1.8 - second) / scale)];
        var nothing = Math.Exp(outside / scale);
        for (var product = 0; product < 2; product++)
        {
            var share = attractions[product] / (nothing + attractions.Sum());
            Assert.Equal(share, bought[product] / (double)Periods, 4 * Math.Sqrt(share * (1 - share) / Periods));
        }

        // What a choice is worth beyond nothing: mu ln(sum of attractions / attraction of nothing), Small and Rosen
        // 1981. A gain has a standard deviation below 2.5 mu.
        var surplus = scale * Math.Log(1 + attractions.Sum() / nothing);
        Assert.Equal(surplus, gains / Periods, 4 * 2.5 * scale / Math.Sqrt(Periods));
    }

    [Fact]
    public void The_sequence_in_which_products_were_listed_does_not_matter()
    {
        var behavior = new LogitBuyer(0.5);
        var (one, other) = (new Mind<LogitBuyer.State>(behavior, 2), new Mind<LogitBuyer.State>(behavior, 2));
        one.Offer(0, 1, 2, 5);
        one.Offer(1, 1, 2, 6);
        other.Offer(1, 1, 2, 6);
        other.Offer(0, 1, 2, 5);
        for (var period = 0; period < 100; period++)
        {
            Assert.Equal(
                one.Decide().Select(order => (order.Product, order.Worth)),
                other.Decide().Select(order => (order.Product, order.Worth)));
        }
    }
}
