using Simulator.Market.Mechanisms;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;
using static Simulator.Market.Tests.Mechanisms.Hearing;

namespace Simulator.Market.Tests.Mechanisms;

public sealed class RequestForQuoteTests : MarketMechanismContract
{
    protected override IEnumerable<IMechanism> Forms => [new RequestForQuote(), new RequestForQuote(3)];

    [Fact]
    public void A_request_a_quote_and_an_acceptance_take_three_periods()
    {
        var desk = new Hearing(new RequestForQuote()) { Copies = 9 };

        Assert.Empty(desk.Hear(List(0), Request(1)));
        Assert.Equal([(9, 1, OrderKind.QuoteRequest)], Sent(desk));
        Assert.Empty(desk.Hear(Quote(1, 5)));
        Assert.Equal([(1, 9, OrderKind.Quote)], Sent(desk));
        Assert.Equal([(1, 9, 5.0)], desk.Hear(Bid(1, 6)));
    }

    [Fact]
    public void A_quote_lapses_after_the_period_that_it_is_good_for()
    {
        var desk = new Hearing(new RequestForQuote()) { Copies = 9 };
        desk.Hear(List(0), Quote(1, 5));
        desk.Hear();

        Assert.Empty(desk.Hear(Bid(1, 5)));
        Assert.Equal(["no such quote"], desk.Refused);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void A_quote_lapses_and_is_sent_once_whatever_stands_for_other_products(int others)
    {
        var desk = new Hearing(new RequestForQuote()) { Copies = 9, Others = others };
        desk.Hear(List(0), Quote(1, 5));
        Assert.Equal([(1, 9, OrderKind.Quote)], Sent(desk));
        Assert.Equal(others + 2, desk.Standing);

        desk.Hear();
        Assert.Empty(desk.Messages);
        Assert.Equal(others + 1, desk.Standing);
        Assert.Empty(desk.Hear(Bid(1, 5)));
        Assert.Equal(["no such quote"], desk.Refused);
    }

    [Fact]
    public void Only_its_addressee_can_accept_a_quote_and_not_below_it()
    {
        var desk = new Hearing(new RequestForQuote()) { Copies = 9 };
        desk.Hear(List(0), Quote(1, 5));

        Assert.Equal([(1, 9, 5.0)], desk.Hear(Bid(2, 50), Bid(1, 4.99), Bid(1, 5)));
        Assert.Equal(["no such quote", "no such quote"], desk.Refused);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    public void However_many_buyers_talk_about_a_product_each_has_its_own_quote_and_accepts_it_once(int buyers)
    {
        var desk = new Hearing(new RequestForQuote()) { Copies = int.MaxValue };
        var numbers = Enumerable.Range(10, buyers).ToArray();
        desk.Hear([List(0), .. numbers.Select(buyer => Quote(buyer, buyer))]);

        Assert.Equal(
            numbers.Select(buyer => (buyer, 9, (double)buyer)),
            desk.Hear([.. numbers.SelectMany(buyer => new[] { Bid(buyer, buyer), Bid(buyer, buyer) })])
                .OrderBy(trade => trade.Item1));
        Assert.Equal(Enumerable.Repeat("no such quote", buyers), desk.Refused);
        Assert.Equal(1, desk.Standing);
    }

    [Fact]
    public void An_exclusive_license_goes_to_the_first_of_two_who_accept()
    {
        var desk = new Hearing(new RequestForQuote()) { Copies = 1 };
        desk.Hear(List(0), Quote(1, 5), Quote(2, 7));

        Assert.Equal([(2, 9, 7.0)], desk.Hear(Bid(2, 7), Bid(1, 5)));
        Assert.Equal(["sold out"], desk.Refused);
        Assert.Equal(0, desk.Standing);
    }

    [Fact]
    public void A_request_for_what_is_not_listed_is_refused()
    {
        var desk = new Hearing(new RequestForQuote()) { Copies = 1 };
        desk.Hear(Request(1), List(0), Withdraw(), Request(2));

        Assert.Equal(["not listed", "not listed"], desk.Refused);
    }

    [Fact]
    public void A_quote_states_what_the_buyer_would_pay_in_all_and_is_accepted_at_that()
    {
        // By hand: the seller wants 9 after a tax of 10 percent, so quotes 10; a fee of 0.50 makes the buyer's 10.50.
        var levies = Terms.Free with
        {
            Seller = new Levy(default, 0.1, default, 0, default),
            Buyer = new Levy(default, 0, Money.FromAmount(0.5), 0, default),
        };
        var desk = new Hearing(new RequestForQuote()) { Copies = 9, Terms = levies };
        desk.Hear(List(0), Quote(1, 9));

        Assert.Equal(10.5, desk.Messages.Single().Price.Amount);
        Assert.Equal([(1, 9, 10.0)], desk.Hear(Bid(1, 10.5)));
    }

    [Fact]
    public void A_lower_bid_is_a_counteroffer_that_the_provider_accepts_by_a_quote_below_it()
    {
        var desk = Negotiation(rounds: 2);

        Assert.Empty(desk.Hear(Bid(1, 6)));
        Assert.Equal((9, 1, OrderKind.Bid), Assert.Single(Sent(desk)));
        Assert.Equal(6, desk.Messages.Single().Price.Amount);
        Assert.Equal([(1, 9, 6.0)], desk.Hear(Quote(1, 5.5)));
        Assert.Empty(desk.Hear(Quote(1, 5.5)));
    }

    [Fact]
    public void A_quote_above_the_counteroffer_goes_back_to_the_buyer_and_the_last_one_is_to_be_taken_or_left()
    {
        var desk = Negotiation(rounds: 2);
        desk.Hear(Bid(1, 6));

        Assert.Empty(desk.Hear(Quote(1, 8)));
        Assert.Equal((1, 9, OrderKind.Quote), Assert.Single(Sent(desk)));
        Assert.Equal([(1, 9, 8.0)], desk.Hear(Bid(1, 7.99), Bid(1, 8)));
        Assert.Equal(["no such quote"], desk.Refused);
    }

    [Fact]
    public void A_countered_quote_cannot_be_accepted_any_more()
    {
        var desk = Negotiation(rounds: 3);
        desk.Hear(Bid(1, 6));

        Assert.Empty(desk.Hear(Bid(1, 10)));
        Assert.Equal(["no such quote"], desk.Refused);
    }

    [Fact]
    public void Silence_ends_a_negotiation()
    {
        var desk = Negotiation(rounds: 3);
        desk.Hear(Bid(1, 6));
        Assert.Equal(3, desk.Standing);

        Assert.Empty(desk.Hear());
        Assert.Equal(1, desk.Standing);
        Assert.Empty(desk.Hear(Quote(1, 5)));
        Assert.Equal([(1, 9, 5.0)], desk.Hear(Bid(1, 6)));
    }

    [Fact]
    public void Every_buyer_negotiates_alone()
    {
        var desk = Negotiation(rounds: 2);
        desk.Hear(Bid(1, 6), Quote(2, 9));

        Assert.Equal([(2, 9, 9.0), (1, 9, 6.0)], desk.Hear(Bid(2, 9), Quote(1, 6)));
    }

    [Fact]
    public void A_counteroffer_states_what_the_provider_would_receive_after_levies()
    {
        // By hand: of 6 the seller's tax of 10 percent leaves 5.40, for which it sells.
        var desk = Negotiation(2, Terms.Free with { Seller = new Levy(default, 0.1, default, 0, default) });
        desk.Hear(Bid(1, 6));

        Assert.Equal(5.4, desk.Messages.Single().Price.Amount);
        Assert.Equal([(1, 9, 6.0)], desk.Hear(Quote(1, 5.4)));
    }

    [Fact]
    public void A_negotiation_without_a_round_is_named() =>
        Assert.StartsWith(
            "rounds", Assert.Throws<ArgumentException>(() => new RequestForQuote(0)).Message, StringComparison.Ordinal);

    /// <summary>One in which the provider has quoted 10 to buyer 1.</summary>
    private static Hearing Negotiation(int rounds, Terms? terms = null)
    {
        var desk = new Hearing(new RequestForQuote(rounds)) { Copies = 9, Terms = terms ?? Terms.Free };
        desk.Hear(List(0), Request(1));
        desk.Hear(Quote(1, 10));
        return desk;
    }

    private static IEnumerable<(int To, int From, OrderKind Kind)> Sent(Hearing desk) =>
        desk.Messages.Select(message => (message.To, message.From, message.Kind));
}
