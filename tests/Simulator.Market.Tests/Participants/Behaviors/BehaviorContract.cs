using System.Collections.Immutable;
using Simulator.Market.Goods;
using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Participants;

namespace Simulator.Market.Tests.Participants.Behaviors;

/// <summary>What every behavior promises, in a market of all kinds of venues where its own population takes
/// part.</summary>
public abstract class BehaviorContract
{
    /// <summary>The behavior, added to the market as a population.</summary>
    protected abstract Population Population { get; }

    /// <summary>Whom it needs to trade with, beside those who are there.</summary>
    protected virtual ImmutableArray<Population> Others => [];

    /// <summary>Whether no trade makes a member worse off.</summary>
    protected virtual bool NeverLoses => true;

    [Fact]
    public void Its_orders_do_not_depend_on_the_size_of_cohorts() =>
        Assert.Equal(Run(3, 1).ToArray(), Run(3, 1_000).ToArray());

    [Fact]
    public void No_order_goes_without_cover()
    {
        for (var seed = 1UL; seed <= 8; seed++)
        {
            var run = new MarketRun(Design(), seed, 0, 8, EventDetail.None);
            while (!run.IsOver)
            {
                run.Advance();
                Assert.All(run.Accounts.ToArray(), account =>
                    Assert.True(account.Escrow <= account.Balance && account.StockEscrow <= account.Stock));
            }
        }
    }

    [Fact]
    public void Its_members_trade_and_lose_nothing_by_it()
    {
        var members = 0;
        for (var seed = 1UL; seed <= 8; seed++)
        {
            var first = Design().Populations[..^1].Sum(population => population.Count);
            foreach (var trade in Run(seed, 8))
            {
                members += trade.Buyer >= first || trade.Seller >= first ? 1 : 0;
                Assert.True(!NeverLoses || trade.Buyer < first || trade.Paid <= trade.Value, $"seed {seed}: {trade}");
                Assert.True(!NeverLoses || trade.Seller < first || trade.Received >= trade.Cost, $"{seed}: {trade}");
            }
        }

        Assert.True(members > 20, $"only {members} trades");
    }

    private ImmutableArray<Trade> Run(ulong seed, int cohortSize)
    {
        var run = new MarketRun(Design(), seed, 0, cohortSize, EventDetail.Trades);
        var trades = ImmutableArray.CreateBuilder<Trade>();
        while (!run.IsOver)
        {
            trades.AddRange(run.Advance().Trades);
        }

        return trades.ToImmutable();
    }

    /// <summary>Goods that the market does not have anyway.</summary>
    protected virtual ImmutableArray<Good> OtherGoods => [];

    private MarketDesign Design()
    {
        var fair = Markets.Fair(new ContinuousDoubleAuction(), Markets.Levies(4));
        return fair with
        {
            Goods = [.. fair.Goods, .. OtherGoods],
            Populations = [.. fair.Populations, .. Others, Population],
        };
    }
}
