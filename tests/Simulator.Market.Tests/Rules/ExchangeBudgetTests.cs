using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class ExchangeBudgetTests : PolicyRuleContract
{
    protected override Rule Rule => new ExchangeBudget(Markets.Yuan(40));

    [Fact]
    public void It_keeps_an_exchange_open_that_would_be_wound_up_without_it()
    {
        Rule charter = new ExchangeCharter(Markets.Yuan(40), Patience: 5);
        var alone = DataMarkets.Count(DataMarkets.Of([charter]));
        var paid = DataMarkets.Count(DataMarkets.Of([charter, Rule]));

        Assert.Equal((0, 1), (alone[Counter.OpenExchanges], paid[Counter.OpenExchanges]));
        Assert.Equal((30 * 40, 30 * 40), ((int)paid[Counter.BudgetPaid], (int)paid[Counter.SubsidyPaid]));
        Assert.Equal(-30 * 40, paid[Counter.ExchangeProfit], 1e-6);
    }

    [Fact]
    public void A_negative_amount_is_refused() =>
        Assert.Throws<ArgumentException>(() => new ExchangeBudget(Markets.Yuan(-1)));
}
