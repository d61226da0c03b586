using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class ExchangeCharterTests : PolicyRuleContract
{
    protected override Rule Rule => new ExchangeCharter(Markets.Yuan(3), Markets.Yuan(1_000));

    [Fact]
    public void An_exchange_that_nobody_pays_lives_until_its_capital_is_gone()
    {
        // 100 of capital and 20 a period from outside against a cost of 40: five periods, and the sixth it cannot pay.
        var counts = DataMarkets.Count(DataMarkets.Of(
            [new ExchangeCharter(Markets.Yuan(40), Markets.Yuan(100), Services: Markets.Yuan(20))]));

        Assert.Equal(6, counts[Counter.ExchangePeriods]);
        Assert.Equal(1, counts[Counter.Closures]);
        Assert.Equal(0, counts[Counter.OpenExchanges]);
        Assert.Equal(0, counts[Counter.CommissionPaid]);
        Assert.Equal((6 * 20) + 100, counts[Counter.ExchangeCost], 1e-6);
        Assert.Equal(6 * (20 - 40), counts[Counter.ExchangeProfit], 1e-6);
    }

    [Fact]
    public void It_is_wound_up_after_a_year_with_a_loss_though_it_has_money_left()
    {
        var counts = DataMarkets.Count(DataMarkets.Of(
            [new ExchangeCharter(Markets.Yuan(40), Markets.Yuan(100_000), Patience: 10)]));

        Assert.Equal((10, 1), (counts[Counter.ExchangePeriods], counts[Counter.Closures]));
    }

    [Fact]
    public void Its_commissions_and_fees_are_what_participants_pay_for_deals_and_admissions()
    {
        var commission = new AdValoremLevy(0.1, Side.Buy, Recipient.Operator) { Venues = ["board", "desk"] };
        var charter = new ExchangeCharter(Markets.Yuan(1), Markets.Yuan(1_000), ListingFee: Markets.Yuan(2));
        var counts = DataMarkets.Count(DataMarkets.Of([commission, charter]));

        Assert.True(counts[Counter.ExchangeValue] > 0 && counts[Counter.Admissions] > 0);
        Assert.Equal(
            (0.1 * counts[Counter.ExchangeValue]) + (2 * counts[Counter.Admissions]),
            counts[Counter.CommissionPaid],
            0.01);
    }

    [Fact]
    public void A_provider_pays_for_membership_once()
    {
        var counts = DataMarkets.Count(DataMarkets.Of(
            [new ExchangeCharter(Markets.Yuan(1), Markets.Yuan(1_000), MembershipFee: Markets.Yuan(2))]));

        Assert.InRange(counts[Counter.CommissionPaid], 2, (2 * 36) + 1e-6);
        Assert.True(counts[Counter.Admissions] > counts[Counter.CommissionPaid] / 2);
    }

    [Fact]
    public void A_closed_exchange_takes_nothing_new_and_its_titles_stay()
    {
        var run = new MarketRun(
            DataMarkets.Of([new ExchangeCharter(Markets.Yuan(40), Markets.Yuan(300))]), 1, 0, 50, EventDetail.Trades);
        var before = 0;
        while (!run.IsOver)
        {
            var isOpen = run.View.Board!.IsOpen(0);
            var trades = run.Advance().Trades.Count(trade => trade.Venue <= 1);
            before += trades;
            Assert.True(isOpen || trades == 0);
            if (!isOpen && run.Period > 12)
            {
                Assert.All(
                    Enumerable.Range(0, run.View.ListedCount).Select(place => run.View.Listed[place]),
                    product => Assert.True(run.View.Board.IsOpen(run.View[product].Venue)));
            }
        }

        Assert.False(run.View.Board!.IsOpen(0));
        Assert.True(before > 0);
    }

    [Theory]
    [InlineData(-1, 0, "operating-cost")]
    [InlineData(1, -1, "patience")]
    public void A_negative_cost_or_patience_is_refused(double cost, int patience, string key)
    {
        var mistake = Assert.Throws<ArgumentException>(() =>
            new ExchangeCharter(Markets.Yuan(cost), Patience: patience));
        Assert.StartsWith(key, mistake.Message, StringComparison.Ordinal);
    }
}
