using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Settlement;

/// <summary>Participant 1 brokers with a pledge of 100, answers for 80 % of a price, and buyers are 2 and 3.</summary>
public sealed class GuaranteeBookTests
{
    private static readonly Brokerage broker = new(1, BrokerType.Entrusted, 1, 0, 0.05, 0.8) { Term = 3 };

    private readonly Ledger _ledger = new(4, 1);
    private readonly BrokerBook _brokers = new(1, 4, isKept: true);
    private readonly GuaranteeBook _guarantees;

    public GuaranteeBookTests()
    {
        _guarantees = new GuaranteeBook(_ledger, _brokers, 4);
        _ledger.Endow(1, Markets.Yuan(150));
        _ledger.Pledge(1, Markets.Yuan(100));
        _brokers.Enter(broker, 0);
    }

    [Fact]
    public void It_answers_for_contracts_as_far_as_its_pledge_is_free()
    {
        Assert.Equal(Markets.Yuan(80), _guarantees.Cover(Deal(2, 7, 100), broker));
        Assert.Equal(Markets.Yuan(20), _guarantees.Cover(Deal(3, 7, 100), broker));
        Assert.Equal(Markets.Yuan(0), _guarantees.Cover(Deal(3, 8, 100), broker));
    }

    [Fact]
    public void A_claim_is_paid_once_and_out_of_the_pledge()
    {
        _guarantees.Cover(Deal(2, 7, 100), broker);

        Assert.Equal(Markets.Yuan(80), _guarantees.Claim(2, 7));
        Assert.Equal(Markets.Yuan(0), _guarantees.Claim(2, 7));
        Assert.Equal(Markets.Yuan(0), _guarantees.Claim(3, 7));
        Assert.Equal((Markets.Yuan(20), Markets.Yuan(20)), (_ledger.PledgeOf(1), _guarantees.FreeOf(1)));
        Assert.Equal((50, 80), (_ledger.Accounts.Span[1].Balance.Amount, _ledger.Accounts.Span[2].Balance.Amount));
        _ledger.CloseEscrow(0);
    }

    [Fact]
    public void A_used_up_pledge_answers_for_nothing_until_it_is_made_up()
    {
        _guarantees.Cover(Deal(2, 7, 125), broker);
        _guarantees.Claim(2, 7);
        Assert.Equal(Markets.Yuan(0), _guarantees.Cover(Deal(2, 8, 10), broker));

        _ledger.Pledge(1, Markets.Yuan(30));
        Assert.Equal(Markets.Yuan(8), _guarantees.Cover(Deal(2, 8, 10), broker));
    }

    /// <summary>It answers in the period of the deal, 0, and in the two after it.</summary>
    [Fact]
    public void What_has_run_out_binds_nothing_and_is_not_paid()
    {
        _guarantees.Cover(Deal(2, 7, 100), broker);
        _guarantees.Close(0);
        _guarantees.Close(1);
        Assert.Equal(Markets.Yuan(20), _guarantees.FreeOf(1));

        _guarantees.Close(2);
        Assert.Equal(Markets.Yuan(100), _guarantees.FreeOf(1));
        Assert.Equal(Markets.Yuan(0), _guarantees.Claim(2, 7));
    }

    [Fact]
    public void Who_leaves_gets_its_pledge_back_as_its_guarantees_end_and_honors_them_until_then()
    {
        _guarantees.Cover(Deal(2, 7, 50), broker);
        _guarantees.Cover(Deal(3, 7, 25), broker);
        _brokers.Leave(1, 0);
        _guarantees.Release(1);
        Assert.Equal(Markets.Yuan(60), _ledger.PledgeOf(1));

        Assert.Equal(Markets.Yuan(40), _guarantees.Claim(2, 7));
        _guarantees.Close(2);
        Assert.Equal(Markets.Yuan(0), _ledger.PledgeOf(1));
        Assert.Equal(Markets.Yuan(110), _ledger.Accounts.Span[1].Balance);
    }

    private static Trade Deal(int buyer, int product, double price) => new(
        0, 0, product, buyer, 0, Markets.Yuan(price), Markets.Yuan(price), Markets.Yuan(price), Money.Zero, Money.Zero);
}
