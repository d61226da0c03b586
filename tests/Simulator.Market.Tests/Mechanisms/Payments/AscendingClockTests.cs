using Simulator.Market.Mechanisms;
using Simulator.Market.Mechanisms.Payments;
using Simulator.Market.Settlement;
using static Simulator.Market.Tests.Mechanisms.Hearing;

namespace Simulator.Market.Tests.Mechanisms.Payments;

public sealed class AscendingClockTests : PaymentRuleContract
{
    protected override IPaymentRule Rule => new AscendingClock(Money.FromAmount(2));

    protected override IPaymentRule RuleTimesSeven => new AscendingClock(Money.FromAmount(14));

    protected override double? BuyersGainByLying(IMechanism form) => 2;

    [Fact]
    public void The_clock_stops_where_no_more_bidders_are_left_than_licenses()
    {
        // By hand, from 3 in steps of 2: at 5 all four stay, at 7 those of 9 and 8, at 9 that of 9.
        Assert.Equal([9, 0, 0, 0], Paid(units: 1));
        Assert.Equal([7, 7, 0, 0], Paid(units: 2));
        Assert.Equal([3, 3, 3, 3], Paid(units: 4));
    }

    [Fact]
    public void If_too_few_are_left_those_who_quit_last_pay_the_price_before() =>
        Assert.Equal([5, 5, 5, 0], Paid(units: 3));

    [Theory]
    [InlineData(10, 4, 5)]
    [InlineData(10, 3.5, 4)]
    [InlineData(3.9, 3.5, 3)]
    [InlineData(10, 0.5, 1)]
    public void The_price_is_at_most_an_increment_away_from_the_second_highest_limit(
        double first, double second, double price) =>
        Assert.Equal(
            [(1, 11, price)],
            new Hearing(new Auction(new AscendingClock(Money.FromAmount(1)))).Hear(
                Ask(11, 0), Bid(1, first), Bid(2, second)));

    [Fact]
    public void A_clock_that_does_not_rise_is_named() =>
        Assert.StartsWith(
            "increment",
            Assert.Throws<ArgumentException>(() => new AscendingClock(Money.Zero)).Message,
            StringComparison.Ordinal);
}
