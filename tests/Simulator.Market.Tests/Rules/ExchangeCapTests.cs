using System.Collections.Immutable;
using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Rules;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Rules;

public sealed class ExchangeCapTests : PolicyRuleContract
{
    protected override Rule Rule => new ExchangeCap(1);

    /// <summary>With an exchange in the south as well.</summary>
    private static MarketDesign TwoExchanges(params ImmutableArray<Rule> rules)
    {
        var design = DataMarkets.Of(rules);
        return design with
        {
            Venues = design.Venues.Add(
                new Venue("southern desk", new RequestForQuote(), Channel.Filed, Region: "south")),
        };
    }

    [Fact]
    public void Of_two_exchanges_one_is_merged_into_the_other_and_its_listings_go_there()
    {
        var run = new MarketRun(
            TwoExchanges(Rule with { From = Markets.Start.AddDays(10) }), 1, 0, 50, EventDetail.None);
        while (run.Period < 11)
        {
            run.Advance();
        }

        var board = run.View.Board!;
        var kept = board.Exchanges[0].IsOpen ? 0 : 1;
        Assert.True(board.Exchanges[kept].IsOpen && board.Exchanges[1 - kept].IsClosed);
        Assert.True(board.Exchanges[kept].Deals >= board.Exchanges[1 - kept].Deals);
        var desk = board.VenueOf(kept, Channel.Filed);
        Assert.Equal(desk, board.VenueOf(1 - kept, Channel.Filed));
        while (!run.IsOver)
        {
            run.Advance();
        }

        var moved = Enumerable.Range(0, run.View.ListedCount).Select(place => run.View.Listed[place]).Count(product =>
            board[product].Region == 1 - kept && board[product].Outlets.Of(Channel.Filed) == desk);
        Assert.True(moved > 0);
    }

    [Fact]
    public void A_cap_that_is_not_reached_changes_nothing()
    {
        Assert.Equal(
            DataMarkets.DigestOf(TwoExchanges(), 1, 50), DataMarkets.DigestOf(TwoExchanges(new ExchangeCap(2)), 1, 50));
        Assert.Equal(1, DataMarkets.Count(TwoExchanges(new ExchangeCap(1)))[Counter.Mergers]);
    }

    [Fact]
    public void Without_recognition_what_moves_is_admitted_anew()
    {
        Rule cap = Rule with { From = Markets.Start.AddDays(20) };
        double Applications(params ImmutableArray<Rule> rules) => Enumerable.Range(1, 5).Sum(seed =>
            DataMarkets.Count(TwoExchanges(rules), (ulong)seed)[Counter.Applications]);

        Assert.Equal(Applications(), Applications(cap, new MutualRecognition(1)));
        Assert.True(Applications(cap) > Applications());
    }

    [Fact]
    public void A_cap_of_no_exchange_is_refused() =>
        Assert.Throws<ArgumentException>(() => new ExchangeCap(0));
}
