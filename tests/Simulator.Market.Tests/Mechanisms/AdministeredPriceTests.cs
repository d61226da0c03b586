using Simulator.Market.Mechanisms;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using static Simulator.Market.Tests.Mechanisms.Hearing;

namespace Simulator.Market.Tests.Mechanisms;

public sealed class AdministeredPriceTests : MarketMechanismContract
{
    protected override IEnumerable<IMechanism> Forms =>
    [
        new AdministeredPrice(0.1),
        new AdministeredPrice(0.5, Money.FromAmount(8)),
        new AdministeredPrice(0.5, Money.FromAmount(8), Rationing.Efficient),
    ];

    protected override double? BuyersGainByLying(IMechanism form) =>
        ((AdministeredPrice)form).Rationing == Rationing.Random ? 0 : null;

    protected override IMechanism ScaledBySeven(IMechanism form) => form is AdministeredPrice { Cap: { } cap } price
        ? new AdministeredPrice(price.Margin, cap * 7, price.Rationing)
        : form;

    [Fact]
    public void Whoever_bids_cost_plus_margin_buys_at_it()
    {
        var hall = new Hearing(new AdministeredPrice(0.1)) { Copies = 9 };

        Assert.Equal([(1, 9, 5.5), (3, 9, 5.5)], hall.Hear(List(5), Bid(1, 9), Bid(2, 5.49), Bid(3, 5.5)));
        Assert.Equal(1, hall.Standing);
    }

    [Theory]
    [InlineData(Rationing.Random, 1)]
    [InlineData(Rationing.Efficient, 2)]
    public void A_single_copy_goes_by_lots_or_to_the_highest_bid(Rationing rationing, int buyer)
    {
        var hall = new Hearing(new AdministeredPrice(0, Rationing: rationing)) { Copies = 1 };

        Assert.Equal([(buyer, 9, 5.0)], hall.Hear(List(5), Bid(1, 6), Bid(2, 9)));
        Assert.Equal(0, hall.Standing);
    }

    [Fact]
    public void The_cap_lowers_the_price_and_refuses_whom_it_does_not_pay_the_cost()
    {
        var hall = new Hearing(new AdministeredPrice(0.5, Money.FromAmount(6)));

        Assert.Equal(
            [(1, 11, 4.5), (2, 12, 6.0)], hall.Hear(Ask(12, 5), Ask(11, 3), Ask(13, 6.01), Bid(1, 9), Bid(2, 9)));
        Assert.Equal(["above price cap"], hall.Refused);
    }

    [Fact]
    public void A_listing_that_the_cap_refuses_does_not_stay()
    {
        var hall = new Hearing(new AdministeredPrice(0.5, Money.FromAmount(6))) { Copies = 9 };

        Assert.Empty(hall.Hear(List(7), Bid(1, 9)));
        Assert.Equal(0, hall.Standing);
    }

    [Fact]
    public void A_ceiling_of_the_law_binds_below_the_cap()
    {
        var terms = Terms.Free with { Ceiling = Money.FromAmount(5.2) };
        var hall = new Hearing(new AdministeredPrice(0.5, Money.FromAmount(6))) { Copies = 9, Terms = terms };

        Assert.Equal([(1, 9, 5.2)], hall.Hear(List(5), Bid(1, 9)));
    }

    [Fact]
    public void A_margin_below_zero_is_named() =>
        Assert.StartsWith(
            "margin", Assert.Throws<ArgumentException>(() => new AdministeredPrice(-0.1)).Message,
            StringComparison.Ordinal);
}
