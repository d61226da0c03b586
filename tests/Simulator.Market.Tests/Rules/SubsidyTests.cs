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
        var paid = ledger.Pay((0, 1, 0), Money.FromAmount(4), Money.FromAmount(4), Rule.Apply(Terms.Free));

        Assert.Equal((3.0, 4.0), (paid.Paid.Amount, paid.Received.Amount));
        Assert.Equal(11, ledger.Sources.Amount);
        ledger.CloseEscrow(0);
    }
}
