using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Wants one product in all, and haggles for it where prices are given on request: answers the n-th quote
/// by its n-th offer (see <see cref="TimeTactic"/>), which accepts a quote that is no higher. It falls silent when its
/// last offer would not do, or the provider does, and turns to another listing.</summary>
/// <param name="Value">Of any of the products to a buyer, in currency: the reservation price.</param>
/// <param name="Opening">Its first offer, as a share of that.</param>
/// <param name="Deadline">Offers until it has conceded all.</param>
/// <param name="Beta">How early it concedes.</param>
/// <param name="Looks">Listings it looks at in a period to find one that it can ask for.</param>
public readonly record struct BargainingBuyer(
    Distribution Value, double Opening, int Deadline, double Beta = 1, int Looks = 10)
    : IBehavior<BargainingBuyer.State>
{
    private readonly TimeTactic _tactic = new(Deadline, Beta);

    public double Opening { get; } =
        Opening is >= 0 and <= 1 ? Opening : throw new ArgumentException("opening must lie between 0 and 1");

    public int Looks { get; } = Looks >= 1 ? Looks : throw new ArgumentException("looks must be at least 1");

    public ICohort Gather(CohortSite site) => new Cohort<State, BargainingBuyer>(this, site);

    public string? Objection(int venues, bool tradesGood) => venues == 0 ? "needs a venue" : null;

    public State Endow(ref RandomStream stream, in Member member) =>
        new() { Value = Money.FromAmount(Value.Draw(ref stream, member.Index)), Spoke = -2 };

    public void Decide(ref State state, ref Turn turn)
    {
        if (turn.Account.Acquired > 0)
        {
            return;
        }

        if (!turn.Inbox.IsEmpty)
        {
            Answer(ref state, ref turn, turn.Inbox[0]);
        }
        else if (turn.Period >= state.Spoke + 2)
        {
            // An answer takes two periods: this one does not come any more.
            Ask(ref state, ref turn);
        }
    }

    private void Answer(ref State state, ref Turn turn, in Message quote)
    {
        var value = state.Value.Amount;
        var offer = Money.FromAmount(_tactic.Offer(quote.Round, Opening * value, value));
        if (quote.Price <= offer || quote.Round < _tactic.Deadline)
        {
            turn.Bid(quote.Venue, quote.Product, offer, state.Value, quote.From);
            state.Spoke = turn.Period;
        }
    }

    private void Ask(ref State state, ref Turn turn)
    {
        var view = turn.View;
        for (var look = 0; look < Looks && view.ListedCount > 0; look++)
        {
            var product = view.Listed[(int)turn.Stream.NextBounded(view.ListedCount)];
            ref readonly var listing = ref view[product];
            if (turn.Venues.Contains(listing.Venue) && listing.Price == Order.OnRequest)
            {
                turn.Request(listing.Venue, product);
                state.Spoke = turn.Period;
                return;
            }
        }
    }

    /// <summary>What a buyer remembers.</summary>
    public struct State
    {
        /// <summary>Its reservation price.</summary>
        public Money Value;

        /// <summary>The period of its last request or offer.</summary>
        public int Spoke;
    }
}
