using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;

namespace Simulator.Market.Tests.Rules;

public sealed class TransactionCostTests : RuleContract
{
    protected override Rule Rule => new TransactionCost(Money.FromAmount(1), Side.Buy);

    [Fact]
    public void It_leaves_the_market_as_a_sink_of_money_and_enters_no_account()
    {
        var ledger = new Ledger(2, 1);
        ledger.Endow(0, Money.FromAmount(10));
        var price = Money.FromAmount(4);
        var trade = new Trade(0, 0, 0, 0, 1, price, price, price, default, default);
        ledger.Pay(ref trade, new TransactionCost(Money.FromAmount(0.5), Side.Sell).Apply(Rule.Apply(Terms.Free)));

        Assert.Equal((5.0, 3.5), (trade.Paid.Amount, trade.Received.Amount));
        Assert.Equal((0.0, 1.5), (ledger.Treasury.Amount, ledger.Sinks.Amount));
        Assert.Equal((5.0, 3.5), (ledger.Accounts.Span[0].Balance.Amount, ledger.Accounts.Span[1].Balance.Amount));
        ledger.CloseEscrow(0);
    }

    /// <summary>Values 9.5, 8.5, ..., 0.5 and costs 0.5, 1.5, ..., 9.5: the demand P = 10 - Q and the supply P = Q.
    /// With a cost c between them (10 - c) / 2 units trade; the gains less what is used up are (10 - c)^2 / 4, shared
    /// equally whoever bears the cost first.</summary>
    [Theory]
    [InlineData(0, Side.Buy)]
    [InlineData(2, Side.Buy)]
    [InlineData(2, Side.Sell)]
    [InlineData(6, Side.Buy)]
    [InlineData(6, Side.Sell)]
    [InlineData(12, Side.Sell)]
    public void Welfare_falls_by_it_once_whoever_bears_it(double cost, Side side)
    {
        var line = new EvenlySpaced(0, 10, 10);
        var design = Markets.Of(
            new Population("buyers", 10, new Truthful(Side.Buy, line), Money: new Constant(1000)),
            new Population("sellers", 10, new Truthful(Side.Sell, line))) with
        {
            Rules = [new TransactionCost(Money.FromAmount(cost), side)],
            Metrics =
            [
                new Trades(), new Welfare(), new TransactionOutlay(), new ConsumerSurplus(), new ProducerSurplus(),
                new RealizedSurplus(), new TaxRevenue(), new FeeRevenue(), new Outlay(),
            ],
        };
        var trades = Math.Max(0, (10 - cost) / 2);
        var welfare = trades * trades;

        Assert.Equal(
            [trades, welfare, cost * trades, welfare / 2, welfare / 2, welfare + cost * trades, 0, 0, 0],
            new MarketRun(design, 1, 0, 8, EventDetail.None).Advance().Values.ToArray());
    }

    [Fact]
    public void A_negative_cost_is_named() =>
        Assert.Contains(
            "amount",
            Assert.Throws<ArgumentException>(() => new TransactionCost(Money.FromAmount(-1), Side.Buy)).Message,
            StringComparison.Ordinal);
}
