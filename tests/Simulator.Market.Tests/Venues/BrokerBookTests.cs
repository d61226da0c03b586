using Simulator.Market.Participants;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Venues;

/// <summary>Participant 1 is a broker of region 0; participant 2 buys.</summary>
public sealed class BrokerBookTests
{
    private static readonly Brokerage broker = new(1, BrokerType.Empowering, 2, 0.5, 0.05, 0.8);

    private readonly BrokerBook _book = new(2, 3, isKept: true);

    public BrokerBookTests()
    {
        _book.Enter(broker, 0);
        _book.List(broker with { Strength = Markets.Yuan(50) }, 0);
        _book.Engage(new Engagement(2, 7, _book.In(0)[0]));
    }

    [Fact]
    public void A_buyer_knows_who_found_a_product_and_how_strong_it_is_now()
    {
        _book.Clear(0);
        _book.List(broker with { Strength = Markets.Yuan(30) }, 0);

        Assert.Equal(broker with { Strength = Markets.Yuan(30) }, _book.Of(2, 7));
        Assert.Equal(default, _book.Of(2, 8));
        Assert.Equal(default, _book.Of(0, 7));
    }

    [Fact]
    public void A_mandate_ends_when_its_broker_is_off_the_list()
    {
        _book.Clear(0);

        Assert.True(_book.IsIn(1));
        Assert.Empty(_book.In(0));
        Assert.Equal(default, _book.Of(2, 7));
    }

    [Fact]
    public void Who_leaves_is_no_longer_in_business()
    {
        _book.Leave(1, 0);
        _book.Clear(0);

        Assert.False(_book.IsIn(1));
        Assert.Empty(_book.MembersIn(0));
        Assert.Equal(default, _book.Of(2, 7));
    }

    [Fact]
    public void A_market_without_brokers_has_none()
    {
        var book = new BrokerBook(2, 3, isKept: false);

        Assert.False(book.IsKept);
        Assert.False(book.IsIn(1));
        Assert.Equal(default, book.Of(2, 7));
    }
}
