using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Wants one product in all: examines listed products at random, one after the other, and takes the first
/// whose price is at most its reservation price: see <see cref="ReservationPrice"/>. It does not begin unless the
/// product is worth that price.</summary>
/// <param name="Value">Of any of the products to a buyer, in currency.</param>
/// <param name="Prices">How the buyer believes prices to be distributed, in currency.</param>
/// <param name="SearchCost">Effort of examining one product; lowers what a purchase is worth.</param>
/// <param name="Most">Products examined in a period before it gives up until the next.</param>
public readonly record struct ReservationPriceSearch(
    Distribution Value, Distribution Prices, Money SearchCost, int Most = 1_000)
    : IBehavior<ReservationPriceSearch.State>
{
    private readonly Money _reservation = Money.FromAmount(
        ReservationPrice.Of(Prices, Math.Max(SearchCost.Amount, 1e-6)));

    public Money SearchCost { get; } =
        SearchCost > Money.Zero ? SearchCost : throw new ArgumentException("search-cost must be positive");

    public int Most { get; } = Most >= 1 ? Most : throw new ArgumentException("most must be at least 1");

    public ICohort Gather(CohortSite site) => new Cohort<State, ReservationPriceSearch>(this, site);

    public string? Objection(int venues, bool tradesGood) => venues == 0 ? "needs a venue" : null;

    public State Endow(ref RandomStream stream, in Member member) =>
        new() { Worth = Money.FromAmount(Value.Draw(ref stream, member.Index)) };

    public void Decide(ref State state, ref Turn turn)
    {
        var view = turn.View;
        if (turn.Account.Acquired > 0 || view.ListedCount == 0 || state.Worth < _reservation)
        {
            return;
        }

        for (var examined = 0; examined < Most; examined++)
        {
            var product = view.Listed[(int)turn.Stream.NextBounded(view.ListedCount)];
            ref readonly var listing = ref view[product];
            if (!turn.Venues.Contains(listing.Venue) || listing.Price < Money.Zero)
            {
                continue;
            }

            state.Worth -= SearchCost;
            if (listing.Price <= _reservation)
            {
                turn.Bid(listing.Venue, product, listing.Price, state.Worth);
                return;
            }
        }
    }

    /// <summary>What a buyer remembers.</summary>
    public struct State
    {
        /// <summary>Of a product, less the effort of searching so far.</summary>
        public Money Worth;
    }
}
