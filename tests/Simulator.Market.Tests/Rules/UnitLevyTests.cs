using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;

namespace Simulator.Market.Tests.Rules;

public sealed class UnitLevyTests : RuleContract
{
    protected override Rule Rule => new UnitLevy(Money.FromAmount(1), Side.Sell, Recipient.Operator);

    /// <summary>The incidence of a tax does not depend on who remits it.</summary>
    [Fact]
    public void On_either_side_it_makes_the_same_trades_and_the_same_net_payments()
    {
        for (var seed = 1UL; seed <= 50; seed++)
        {
            var (buy, sell) = (Trades(seed, Side.Buy), Trades(seed, Side.Sell));

            Assert.NotEmpty(buy);
            Assert.Equal(buy, sell);
        }
    }

    private static List<(int, int, double, double)> Trades(ulong seed, Side side)
    {
        var design = Markets.Of(
            new Population("buyers", 20, new Truthful(Side.Buy, new UniformInteger(1, 30)), Money: new Constant(1e6)),
            new Population("sellers", 20, new Truthful(Side.Sell, new UniformInteger(1, 30)))) with
        {
            Rules = [new UnitLevy(Money.FromAmount(2), side)],
        };
        return [.. new MarketRun(design, seed, 0, 8, EventDetail.Trades).Advance().Trades
            .Select(trade => (trade.Buyer, trade.Seller, trade.Paid.Amount, trade.Received.Amount))];
    }
}
