using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;

namespace Simulator.Market.Tests.Rules;

public sealed class SubsidyTests : RuleContract
{
    protected override Rule Rule => new Subsidy(Money.FromAmount(1), Side.Buy);

    [Fact]
    public void It_enters_the_market_as_a_source_of_money()
    {
        var ledger = new Ledger(2, 1);
        ledger.Endow(0, Money.FromAmount(10));
        var price = Money.FromAmount(4);
        var trade = new Trade(0, 0, 0, 0, 1, price, price, price, default, default);
        ledger.Pay(ref trade, Rule.Apply(Terms.Free));

        Assert.Equal((3.0, 4.0), (trade.Paid.Amount, trade.Received.Amount));
        Assert.Equal(11, ledger.Sources.Amount);
        ledger.CloseEscrow(0);
    }
}
