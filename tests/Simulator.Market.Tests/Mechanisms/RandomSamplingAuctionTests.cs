using Simulator.Market.Mechanisms;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Mechanisms;

public sealed class RandomSamplingAuctionTests : MarketMechanismContract
{
    protected override IEnumerable<IMechanism> Forms => [new RandomSamplingAuction()];

    protected override double? BuyersGainByLying(IMechanism form) => 0;

    /// <summary>A. V. Goldberg, J. D. Hartline and A. Wright, Competitive auctions and digital goods, SODA 2001;
    /// expected revenue over all splits in closed form, with bids and revenue multiplied to be whole.</summary>
    [Theory]
    [InlineData(new[] { 1, 2 }, 1, 2)]
    [InlineData(new[] { 4, 3, 2, 1 }, 21, 8)]
    [InlineData(new[] { 5, 4, 4, 3, 3, 3, 1, 1 }, 483, 32)]
    [InlineData(new[] { 12, 6, 4, 3 }, 3 * 7, 4)]
    [InlineData(new[] { 2520, 1260, 840, 630, 504, 420, 360, 315, 280, 252 }, 252 * 47861L, 10752)]
    [InlineData(
        new[] { 27720, 13860, 9240, 6930, 5544, 4620, 3960, 3465, 3080, 2772, 2520, 2310 }, 2310 * 1121419L, 215040)]
    public void Expected_revenue_over_all_splits_is_that_in_closed_form(int[] bids, long numerator, long denominator) =>
        Assert.Equal((Int128)numerator << bids.Length, (Int128)denominator * RevenueOverAllSplits(bids));

    /// <summary>S. Alaei, A. Malekian and A. Srinivasan, On random sampling auctions for digital goods, EC 2009: the
    /// revenue is at least F2 / 4.68.</summary>
    [Fact]
    public void It_is_competitive_on_a_thousand_random_vectors()
    {
        var stream = new RandomStream(2009, 0, 0, Purpose.Decision);
        for (var market = 0; market < 1_000; market++)
        {
            // Scales from 1 to 1,000, so that equal and very unequal bids both occur.
            var highest = (int)Math.Pow(10, 3 * stream.NextUniform());
            var bids = new int[2 + stream.NextBounded(9)];
            for (var item = 0; item < bids.Length; item++)
            {
                bids[item] = 1 + (int)stream.NextBounded(highest);
            }

            var benchmark = Enumerable.Range(2, bids.Length - 1).Max(count =>
                count * bids.OrderDescending().ElementAt(count - 1));
            var expected = RevenueOverAllSplits(bids) / (double)(1 << bids.Length);
            Assert.True(benchmark <= 4.68 * expected, $"{string.Join(' ', bids)}: F2 {benchmark}, E {expected}");
        }
    }

    [Theory]
    [InlineData(new[] { 1, 2 }, 0.5)]
    [InlineData(new[] { 4, 3, 2, 1 }, 2.625)]
    [InlineData(new[] { 12, 6, 4, 3 }, 5.25)]
    public void Its_revenue_is_the_expected_one_within_four_standard_errors(int[] bids, double expected)
    {
        var revenue = new double[4_000];
        for (var seed = 0; seed < revenue.Length; seed++)
        {
            var outcome = new Opening([.. bids], [0], null, IsUnlimited: true, (uint)seed)
                .Clear(new RandomSamplingAuction());
            revenue[seed] = outcome.Deals.Sum(deal => deal.Received);
        }

        var mean = revenue.Average();
        var variance = revenue.Sum(value => (value - mean) * (value - mean)) / (revenue.Length - 1);
        Assert.InRange(mean - expected, -4 * Math.Sqrt(variance / revenue.Length),
            4 * Math.Sqrt(variance / revenue.Length));
    }

    [Fact]
    public void A_lone_bidder_buys_nothing() =>
        Assert.Empty(new Opening([9], [0], null, IsUnlimited: true, 1).Clear(new RandomSamplingAuction()).Deals);

    [Fact]
    public void Few_copies_are_divided_between_the_halves()
    {
        // Twenty equal bids accept the price of the other half, so that both copies are sold, one to each half.
        for (var seed = 0U; seed < 50; seed++)
        {
            var market = new Opening([.. Enumerable.Repeat(5, 20)], [1], 2, false, seed);
            Assert.Equal([5.0, 5.0], market.Clear(new RandomSamplingAuction()).Deals.Select(deal => deal.Paid));
        }
    }

    private static long RevenueOverAllSplits(int[] bids)
    {
        var sum = 0L;
        for (var split = 0; split < 1 << bids.Length; split++)
        {
            var halves = bids.Index().ToLookup(bid => (split >> bid.Index) & 1, bid => bid.Item);
            sum += Revenue(halves[0], halves[1]) + Revenue(halves[1], halves[0]);
        }

        return sum;
    }

    private static long Revenue(IEnumerable<int> buyers, IEnumerable<int> sample)
    {
        Arrival[] bids = [.. sample.OrderDescending().Select(bid => new Arrival { Price = new Money(bid) })];
        return SinglePrice.Best(bids, Money.Zero, int.MaxValue) is { } price
            ? buyers.Count(bid => bid >= price.Micros) * price.Micros
            : 0;
    }
}
