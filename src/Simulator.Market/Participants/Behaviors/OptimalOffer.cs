using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Makes a take-it-or-leave-it offer for one unit that maximizes its expected gain, knowing how the other
/// side's worths are distributed (Myerson and Satterthwaite 1983 on the seller's and the buyer's offer): a seller asks
/// argmax (p - cost) P(value >= p), a buyer bids argmax (value - p) P(cost &lt;= p). Who can expect no gain stays
/// away. Both reckon with what either side pays in addition to the price.</summary>
/// <param name="Side">Whether the members buy or sell.</param>
/// <param name="Value">Of a unit to a buyer, or cost to a seller, in currency.</param>
/// <param name="Others">Of the other side: costs to sellers, or values to buyers, in currency.</param>
/// <param name="Renewal">Periods until it offers for another unit; absent: every period.</param>
/// <param name="Fresh">Whether the worth is drawn anew then.</param>
public readonly record struct OptimalOffer(
    Side Side, Distribution Value, Distribution Others, int? Renewal = null, bool Fresh = false)
    : IBehavior<OptimalOffer.State>
{
    private readonly UnitValues _values = new(Side, Value, Renewal is null ? null : 1, Renewal, Fresh);

    public ICohort Gather(CohortSite site) => new Cohort<State, OptimalOffer>(this, site);

    public string? Objection(int venues, bool tradesGood) => UnitValues.Objection(venues, tradesGood);

    public State Endow(ref RandomStream stream, in Member member) => new() { Next = _values.First(member) };

    public void Declare(in Member member, Schedule schedule) => _values.Declare(member, schedule);

    public void Decide(ref State state, ref Turn turn)
    {
        var before = state.Next.Worth;
        if (_values.Vary && !_values.Advance(ref state.Next, turn))
        {
            return;
        }

        ref readonly var terms = ref turn.View.Terms[turn.Venues[0]];
        if (!state.Knows || state.Next.Worth != before || state.Levies != terms.Levies)
        {
            (state.Knows, state.Levies) = (true, terms.Levies);
            state.Limit = OfferOf(state.Next.Worth, state.Levies);
        }

        if (state.Limit >= Money.Zero)
        {
            turn.Submit(Side, state.Limit, state.Next.Worth);
        }
    }

    /// <summary>What it offers to spend, or asks to receive, in all; negative: it stays away.</summary>
    private Money OfferOf(Money worth, Levies levies)
    {
        // A buyer who leaves a seller v at most and p at the price it offers is a seller of cost -v who asks -p.
        var best = levies.Kept <= 0 ? null
            : Side == Side.Sell ? MonopolyPrice.Of(Others, levies.Spent(worth.Amount))
            : MonopolyPrice.Of(new Negative(Others), -levies.Received(worth.Amount));
        return best is not { } price ? new Money(-1)
            : Money.FromAmount(Side == Side.Sell ? levies.Received(price) : levies.Spent(-price));
    }

    /// <summary>What a trader remembers.</summary>
    public struct State
    {
        public NextUnit Next;

        /// <summary>Negative: it stays away.</summary>
        public Money Limit;

        /// <summary>Whether it has found that limit yet.</summary>
        public bool Knows;

        /// <summary>That the limit was found under.</summary>
        public Levies Levies;
    }
}
