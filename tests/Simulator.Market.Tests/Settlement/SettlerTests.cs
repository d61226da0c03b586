using Simulator.Market.Mechanisms;
using Simulator.Market.Mechanisms.Payments;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Settlement;

public sealed class SettlerTests
{
    [Fact]
    public void One_ask_of_a_non_rival_good_is_sold_to_everyone()
    {
        var run = Sale(new Auction(new UniformPrice()), stock: null);
        run.Advance();

        Assert.Equal([1, 1, 1, 0], run.Accounts.ToArray().Select(account => account.Acquired));
        Assert.Equal((3, Account.Unlimited), (run.Accounts.Span[3].Delivered, run.Accounts.Span[3].Stock));
        Assert.Equal([3.0, 3, 3, 6], run.Accounts.ToArray().Select(account => account.Balance.Amount));
    }

    [Fact]
    public void One_ask_of_a_rival_good_is_sold_once()
    {
        var run = Sale(new Auction(new UniformPrice()), stock: new Constant(9));
        run.Advance();

        Assert.Equal((1, 8), (run.Accounts.Span[3].Delivered, run.Accounts.Span[3].Stock));
    }

    [Fact]
    public void A_mechanism_that_sells_more_than_the_stock_is_caught() =>
        Assert.Throws<RightsViolatedException>(() => Sale(new Oversale(), stock: new Constant(2)).Advance());

    [Fact]
    public void A_mechanism_that_charges_more_than_a_bidder_owns_is_caught() =>
        Assert.Throws<MoneyNotConservedException>(() => Sale(new Overcharge(), stock: null).Advance());

    /// <summary>Three bidders who own 5 yuan each and bid 2, 3 and 4, and an owner who asks 2.</summary>
    private static MarketRun Sale(IMechanism mechanism, Constant? stock) => new(
        Markets.Of(
            new Population("bidders", 3, new Truthful(Side.Buy, new Listed([2, 3, 4])), Money: new Constant(5)),
            new Population("owner", 1, new Truthful(Side.Sell, new Constant(2)), Stock: stock))
        with
        {
            Venues = [new Venue("sale", mechanism)],
        },
        seed: 1,
        replication: 0,
        cohortSize: 8,
        EventDetail.None);

    /// <summary>Sells the ask to every bidder, whatever its stock.</summary>
    private sealed record Oversale : IMechanism
    {
        public void Clear(Docket docket, Clearing clearing)
        {
            var orders = docket.Arrivals.ToArray();
            var ask = orders.Single(arrival => arrival.Kind == OrderKind.Ask);
            foreach (var bid in orders.Where(arrival => arrival.Kind == OrderKind.Bid))
            {
                clearing.Trade(bid.Order, ask.Order, ask.Price);
            }
        }
    }

    /// <summary>Makes a bidder owe what it does not have.</summary>
    private sealed record Overcharge : IMechanism
    {
        public void Clear(Docket docket, Clearing clearing)
        {
            var orders = docket.Arrivals.ToArray();
            var (bid, ask) = (
                orders.First(arrival => arrival.Kind == OrderKind.Bid),
                orders.Single(arrival => arrival.Kind == OrderKind.Ask));
            clearing.Charge(bid.Order, ask.Order, Money.FromAmount(6));
        }
    }
}
