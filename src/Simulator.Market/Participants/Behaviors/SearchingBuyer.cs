using Simulator.Market.Randomness;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Maximizes utility within a budget: when a need arises it examines a few listed products at a cost for
/// each, buys the best posted one, or asks for the price of those on request and accepts the best quote. Where listings
/// are auctioned it bids what the product is worth to it. A product is worth appetite x quality x match, and match
/// belongs to the pair of buyer and product.</summary>
/// <param name="Need">Probability that a need arises in a period.</param>
/// <param name="Sample">Products examined for a need.</param>
/// <param name="SearchCost">Effort of examining one product, in currency; lowers what a purchase is worth.</param>
/// <param name="Appetite">Of a buyer, relative to others.</param>
/// <param name="Match">How well a product suits a buyer, by pair.</param>
public readonly record struct SearchingBuyer(
    double Need, int Sample, Money SearchCost, Distribution Appetite, Distribution Match)
    : IBehavior<SearchingBuyer.State>
{
    public double Need { get; } =
        Need is >= 0 and <= 1 ? Need : throw new ArgumentException("need must lie between 0 and 1");

    public int Sample { get; } = Sample >= 1 ? Sample : throw new ArgumentException("sample must be at least 1");

    public ICohort Gather(CohortSite site) => new Cohort<State, SearchingBuyer>(this, site);

    public State Endow(ref RandomStream stream, in Member member) => new(Appetite.Draw(ref stream, member.Index));

    public void Decide(ref State state, ref Turn turn)
    {
        Accept(state, ref turn);
        if (turn.Stream.NextUniform() < Need)
        {
            Search(state, ref turn);
        }
    }

    private void Accept(State state, ref Turn turn)
    {
        var best = -1;
        var bestGain = Money.Zero;
        for (var item = 0; item < turn.Inbox.Length; item++)
        {
            ref readonly var quote = ref turn.Inbox[item];
            var gain = Worth(state, turn, quote.Product, turn.View[quote.Product].Quality) - quote.Price;
            if (gain > bestGain && quote.Price <= turn.Account.Available)
            {
                (best, bestGain) = (item, gain);
            }
        }

        if (best >= 0)
        {
            ref readonly var quote = ref turn.Inbox[best];
            var truth = Worth(state, turn, quote.Product, turn.TrueQuality(quote.Product));
            turn.Bid(quote.Venue, quote.Product, quote.Price, truth, quote.From);
        }
    }

    private void Search(State state, ref Turn turn)
    {
        var best = -1;
        var bestGain = Money.Zero;
        for (var examined = 0; examined < Sample && turn.View.ListedCount > 0; examined++)
        {
            var product = turn.View.Listed[(int)turn.Stream.NextBounded(turn.View.ListedCount)];
            ref readonly var listing = ref turn.View[product];
            if (!turn.Venues.Contains(listing.Venue) || turn.Holds(product))
            {
                continue;
            }

            var worth = Worth(state, turn, product, listing.Quality);
            var gain = worth - listing.Price;
            if (listing.Price == Order.OnRequest)
            {
                Ask(worth, listing.Venue, product, ref turn);
            }
            else if (gain > bestGain && listing.Price <= turn.Account.Available)
            {
                (best, bestGain) = (product, gain);
            }
        }

        if (best >= 0)
        {
            ref readonly var listing = ref turn.View[best];
            var worth = bestGain + listing.Price;
            var limit = turn.View.ListsReserves[listing.Venue]
                ? Money.Min(worth, turn.Account.Available)
                : listing.Price;
            turn.Bid(listing.Venue, best, limit, Worth(state, turn, best, turn.TrueQuality(best)));
        }
    }

    private static void Ask(Money worth, int venue, int product, ref Turn turn)
    {
        if (worth > Money.Zero)
        {
            turn.Request(venue, product);
        }
    }

    /// <summary>What a product is worth, the effort of the search deducted.</summary>
    private Money Worth(State state, in Turn turn, int product, double quality)
    {
        var match = turn.Match(turn.View[product].Key);
        var worth = state.Appetite * quality * Match.Quantile(match.NextUniform());
        return Money.FromAmount(Math.Min(worth, 1e12)) - SearchCost * Sample;
    }

    /// <param name="Appetite">Multiplies what products are worth to this buyer.</param>
    public readonly record struct State(double Appetite);
}
