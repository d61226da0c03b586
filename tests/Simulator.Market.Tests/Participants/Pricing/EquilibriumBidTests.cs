using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Pricing;

/// <summary>Closed forms from V. Krishna, Auction Theory, chapters 2 and 3, and what follows from them.</summary>
public sealed class EquilibriumBidTests
{
    private static readonly double[] ranks = [1e-6, 0.01, 0.2, 0.5, 0.77, 0.999];

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(10)]
    public void Uniform_values_are_shaded_by_the_share_of_one_in_n(int bidders)
    {
        foreach (var v in ranks)
        {
            var bid = (bidders - 1) * v / bidders;
            Meets(bid, AuctionFormat.FirstPrice, new Uniform(0, 1), bidders, 0, v);
            Meets(bid * Math.Pow(v, bidders - 1), AuctionFormat.AllPay, new Uniform(0, 1), bidders, 0, v);
        }
    }

    /// <summary>F(v) = v^a has G = v^(a (n-1)), hence b = v k / (k + 1) with k = a (n - 1).</summary>
    [Theory]
    [InlineData(2.0, 2)]
    [InlineData(0.5, 3)]
    [InlineData(3.0, 6)]
    public void A_power_law_is_shaded_as_if_there_were_more_bidders(double power, int bidders)
    {
        var k = power * (bidders - 1);
        foreach (var rank in ranks)
        {
            var v = Math.Pow(rank, 1 / power);
            Meets(v * k / (k + 1), AuctionFormat.FirstPrice, new PowerLaw(power), bidders, 0, rank);
            Meets(Math.Pow(v, k + 1) * k / (k + 1), AuctionFormat.AllPay, new PowerLaw(power), bidders, 0, rank);
        }
    }

    /// <summary>Krishna, example 2.2: exponential values with mean 1/l and two bidders: 1/l - v exp(-l v) / (1 - exp(-l
    /// v)).</summary>
    [Theory]
    [InlineData(1.0)]
    [InlineData(4.0)]
    public void Exponential_values_are_bounded_in_their_bids(double mean)
    {
        foreach (var rank in ranks)
        {
            var v = -mean * Math.Log(1 - rank);
            Meets(mean - v * (1 - rank) / rank, AuctionFormat.FirstPrice, new Exponential(mean), 2, 0, rank);
        }
    }

    /// <summary>Uniform values: b(v) = ((n-1) v + (r / v)^(n-1) r) / n from the reserve upwards.</summary>
    [Theory]
    [InlineData(2, 0.5)]
    [InlineData(4, 0.3)]
    public void A_reserve_is_the_bid_of_the_lowest_bidder(int bidders, double reserve)
    {
        foreach (var v in new[] { reserve + 1e-9, 0.6, 0.95 })
        {
            Meets(((bidders - 1) * v + Math.Pow(reserve / v, bidders - 1) * reserve) / bidders,
                AuctionFormat.FirstPrice, new Uniform(0, 1), bidders, reserve, v);
        }

        Assert.Null(Bid(AuctionFormat.FirstPrice, new Uniform(0, 1), bidders, reserve, reserve - 0.01));
    }

    /// <summary>Whoever takes part in an all-pay auction wins often enough to earn the reserve back: v^n = r. Above it,
    /// b = r + (n-1) (v^n - r) / n.</summary>
    [Fact]
    public void An_all_pay_reserve_keeps_away_those_who_would_seldom_win()
    {
        foreach (var v in new[] { 0.5, 0.7, 1 - 1e-9 })
        {
            Meets(0.125 + 2 * (v * v * v - 0.125) / 3, AuctionFormat.AllPay, new Uniform(0, 1), 3, 0.125, v);
        }

        Assert.Null(Bid(AuctionFormat.AllPay, new Uniform(0, 1), 3, 0.125, 0.499));
    }

    [Fact]
    public void A_lone_bidder_bids_the_reserve() =>
        Meets(0.25, AuctionFormat.FirstPrice, new Uniform(0, 1), 1, 0.25, 0.9);

    [Fact]
    public void Nobody_bids_at_a_reserve_above_all_values() =>
        Assert.Null(Bid(AuctionFormat.FirstPrice, new Uniform(0, 1), 2, 1.5, 0.999));

    [Fact]
    public void Those_with_negative_values_stay_away() =>
        Assert.Null(Bid(AuctionFormat.FirstPrice, new Uniform(-1, 1), 2, 0, 0.49));

    private static void Meets(
        double expected, AuctionFormat format, Distribution value, int bidders, double reserve, double rank)
    {
        var bid = Bid(format, value, bidders, reserve, rank);
        Assert.NotNull(bid);
        Assert.Equal(expected, bid.Value, 1e-8);
    }

    private static double? Bid(AuctionFormat format, Distribution value, int bidders, double reserve, double rank)
    {
        var equilibrium = new EquilibriumBid(format, value, bidders, reserve);
        return equilibrium.At(rank, equilibrium.Threshold());
    }

    private sealed record PowerLaw(double Power) : Distribution
    {
        public override double Quantile(double probability) => Math.Pow(probability, 1 / Power);
    }
}
