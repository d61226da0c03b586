using CsCheck;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;

namespace Simulator.Market.Tests.Rules;

public sealed class LevyTests
{
    private static readonly Money micro = new(1);

    private static readonly Gen<Levy> levies = Gen.Select(
        Gen.Long[0, 2_000_000], Gen.Double[0, 0.5], Gen.Long[0, 2_000_000], Gen.Double[0, 0.4], Gen.Long[0, 3_000_000],
        Gen.Long[0, 2_000_000],
        (tax, taxRate, fee, feeRate, subsidy, cost) =>
            new Levy(
                new Money(tax), taxRate, new Money(fee), feeRate, new Money(subsidy), new Money(cost)));

    private static readonly Gen<Money> limits = Gen.Long[0, 1_000_000_000].Select(micros => new Money(micros));

    [Fact]
    public void The_highest_price_stays_within_a_buyers_limit_and_the_next_one_does_not() =>
        Gen.Select(levies, limits).Sample(
            (levy, limit) =>
            {
                var price = levy.HighestPrice(limit);
                return (price < Money.Zero || price + levy.On(price) <= limit)
                    && price + micro + levy.On(price + micro) > limit;
            },
            seed: "0N0XIzNsQ0O2", iter: 10_000);

    [Fact]
    public void The_lowest_price_reaches_a_sellers_limit_and_the_one_below_does_not() =>
        Gen.Select(levies, limits).Sample(
            (levy, limit) =>
            {
                var price = levy.LowestPrice(limit)!.Value;
                var below = price - micro;
                return price - levy.On(price) >= limit && (below < Money.Zero || below - levy.On(below) < limit);
            },
            seed: "0N0XIzNsQ0O2", iter: 10_000);

    [Fact]
    public void A_levy_of_the_whole_price_leaves_no_price_to_a_seller() =>
        Assert.Null(new Levy(default, 0.7, default, 0.3, default).LowestPrice(Money.Zero));
}
