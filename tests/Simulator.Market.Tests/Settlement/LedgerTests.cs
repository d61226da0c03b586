using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Settlement;

public sealed class LedgerTests
{
    [Fact]
    public void Money_is_conserved_in_every_period_of_random_markets_under_random_rules()
    {
        var trades = 0;
        for (var seed = 1UL; seed <= 40; seed++)
        {
            // Settle checks the ledger in every period and throws if it does not add up.
            var book = new ContinuousDoubleAuction(Standing: seed % 2 == 0);
            var run = new MarketRun(Markets.Fair(book, Markets.Levies(seed)), seed, 0, 16, EventDetail.Trades);
            while (!run.IsOver)
            {
                trades += run.Advance().Trades.Length;
            }

            Assert.All(run.Accounts.ToArray(), account =>
                Assert.True(account.Escrow >= Money.Zero && account.Available >= Money.Zero && account.Stock >= 0));
        }

        Assert.True(trades > 2_000, $"{trades}");
    }

    [Fact]
    public void Money_out_of_nowhere_is_found_and_counted()
    {
        var ledger = new Ledger(2, 1);
        ledger.Endow(0, Money.FromAmount(10));
        ledger.CloseEscrow(0);
        ledger.Accounts.Span[1].Balance += Money.FromAmount(3);

        var fault = Assert.Throws<MoneyNotConservedException>(() => ledger.CloseEscrow(5));
        Assert.Equal((5, 10.0, 13.0), (fault.Period, fault.Expected.Amount, fault.Found.Amount));
    }

    [Fact]
    public void What_is_pledged_cannot_be_spent_and_is_not_lost()
    {
        var ledger = new Ledger(2, 1);
        ledger.Endow(0, Money.FromAmount(10));
        ledger.Pledge(0, Money.FromAmount(7));
        ledger.Pledge(0, Money.FromAmount(7));
        Assert.Equal((10, 0), (ledger.PledgeOf(0).Amount, ledger.Accounts.Span[0].Available.Amount));

        ledger.PayFromPledge(0, 1, Money.FromAmount(4));
        ledger.Release(0, Money.FromAmount(5));
        Assert.Equal(
            (1, 5, 4),
            (
                ledger.PledgeOf(0).Amount,
                ledger.Accounts.Span[0].Balance.Amount,
                ledger.Accounts.Span[1].Balance.Amount));
        ledger.CloseEscrow(0);
        Assert.Throws<InvalidOperationException>(() => ledger.Release(0, Money.FromAmount(1.5)));
    }

    [Fact]
    public void Fees_are_receipts_and_claims_are_taken_off_them()
    {
        var ledger = new Ledger(2, 1);
        ledger.Endow(1, Money.FromAmount(10));
        Assert.Equal(Money.FromAmount(10), ledger.PayService(1, 0, Money.FromAmount(12)));
        Assert.Equal(10, ledger.ReceiptsOf(0).Amount);

        ledger.Pledge(0, Money.FromAmount(6));
        ledger.PayFromPledge(0, 1, Money.FromAmount(6));
        Assert.Equal((4, -4), (ledger.ReceiptsOf(0).Amount, ledger.ReceiptsOf(1).Amount));
    }

    /// <summary>A bid at -20 where 20 of subsidy are left over the price, and one at 100.</summary>
    [Fact]
    public void A_subsidy_hoped_for_covers_no_other_bid()
    {
        var account = new Account { Balance = Money.FromAmount(90) };

        Assert.True(account.TryEscrow(Money.FromAmount(-20)));
        Assert.False(account.TryEscrow(Money.FromAmount(100)));
        Assert.Equal(Money.Zero, account.Escrow);
    }

    /// <summary>A sales tax of 800 % on use worth 10 leaves the seller 70 to pay.</summary>
    [Theory]
    [InlineData(69, false)]
    [InlineData(70, true)]
    public void Nothing_is_billed_that_would_cost_the_seller_more_than_it_has(double money, bool isBilled)
    {
        var ledger = new Ledger(2, 1);
        ledger.Endow(0, Money.FromAmount(10));
        ledger.Endow(1, Money.FromAmount(money));
        var terms = new AdValoremLevy(8, Side.Sell, Recipient.Treasury).Apply(Terms.Free);

        Assert.Equal(isBilled, ledger.TryBill(0, 1, 0, Money.FromAmount(10), terms));
        ledger.CloseEscrow(0);
    }

    [Fact]
    public void All_money_together_may_exceed_what_one_account_can_hold()
    {
        var ledger = new Ledger(4, 1);
        for (var participant = 0; participant < 4; participant++)
        {
            ledger.Endow(participant, Money.FromAmount(9e12));
        }

        ledger.CloseEscrow(0);
        Assert.Equal(36e12, ledger.Sources.Amount);
        ledger.Accounts.Span[2].Balance -= new Money(1);
        var fault = Assert.Throws<MoneyNotConservedException>(() => ledger.CloseEscrow(1));
        Assert.Equal("Period 1: accounts hold 35999999999999.999999, but endowments and sources less sinks make "
            + "36000000000000.", fault.Message);
    }

    [Fact]
    public void A_negative_balance_is_found()
    {
        var ledger = new Ledger(2, 1);
        ledger.Accounts.Span[0].Balance -= Money.FromAmount(1);
        ledger.Accounts.Span[1].Balance += Money.FromAmount(1);

        Assert.Throws<MoneyNotConservedException>(() => ledger.CloseEscrow(0));
    }

    [Fact]
    public void What_stands_beyond_a_balance_is_found()
    {
        var ledger = new Ledger(1, 1);
        ledger.Endow(0, Money.FromAmount(1));
        var bid = new Order { Kind = OrderKind.Bid, Limit = Money.FromAmount(0.6) };
        ledger.Hold([bid], 0);

        Assert.Equal(0.6, ledger.Accounts.Span[0].Escrow.Amount);
        Assert.Throws<MoneyNotConservedException>(() => ledger.Hold([bid], 0));
    }
}
