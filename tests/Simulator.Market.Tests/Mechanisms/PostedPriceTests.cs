using Simulator.Market.Mechanisms;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using static Simulator.Market.Tests.Mechanisms.Hearing;

namespace Simulator.Market.Tests.Mechanisms;

public sealed class PostedPriceTests : MarketMechanismContract
{
    protected override IEnumerable<IMechanism> Forms => [new PostedPrice()];

    protected override double? BuyersGainByLying(IMechanism form) => 0;

    [Fact]
    public void Everyone_who_bids_the_listed_price_buys_at_it_until_the_copies_are_gone()
    {
        var hall = new Hearing(new PostedPrice()) { Copies = 2 };

        Assert.Equal([(1, 9, 5.0)], hall.Hear(List(5), Bid(1, 6), Bid(2, 4.99)));
        Assert.Equal(1, hall.Standing);
        Assert.Equal([(3, 9, 5.0)], hall.Hear(Bid(3, 5), Bid(4, 99)));
        Assert.Equal(["sold out"], hall.Refused);
        Assert.Equal(0, hall.Standing);
    }

    [Fact]
    public void An_exclusive_license_is_sold_to_the_first_who_comes_not_to_the_highest_bid() =>
        Assert.Equal([(1, 9, 5.0)], new Hearing(new PostedPrice()) { Copies = 1 }.Hear(List(5), Bid(1, 5), Bid(2, 50)));

    [Fact]
    public void A_withdrawn_listing_sells_nothing_more()
    {
        var hall = new Hearing(new PostedPrice()) { Copies = 9 };

        Assert.Equal([(1, 9, 5.0)], hall.Hear(List(5), Bid(1, 5), Withdraw(), Bid(2, 5)));
        Assert.Equal(["not listed"], hall.Refused);
        Assert.Empty(hall.Hear(Bid(3, 5)));
    }

    [Fact]
    public void A_bid_before_the_listing_is_refused()
    {
        var hall = new Hearing(new PostedPrice()) { Copies = 9 };

        Assert.Empty(hall.Hear(Bid(1, 5), List(5)));
        Assert.Equal(["not listed"], hall.Refused);
    }

    [Fact]
    public void Asks_and_inquiries_are_not_dealt_in()
    {
        var hall = new Hearing(new PostedPrice()) { Copies = 9 };
        hall.Hear(Ask(1, 5), Request(2), Quote(2, 4));

        Assert.Equal(["not traded here", "not traded here", "not traded here"], hall.Refused);
    }

    [Fact]
    public void A_listing_above_the_ceiling_is_refused_and_nobody_buys()
    {
        var hall = new Hearing(new PostedPrice())
        {
            Copies = 9, Terms = Terms.Free with { Ceiling = Money.FromAmount(4) },
        };

        Assert.Empty(hall.Hear(List(4.01), Bid(1, 9)));
        Assert.Equal(["above price cap", "not listed"], hall.Refused);
        Assert.Equal([(2, 9, 4.0)], hall.Hear(List(4), Bid(2, 9)));
    }
}
