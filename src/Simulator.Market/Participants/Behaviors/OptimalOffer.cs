using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Makes a take-it-or-leave-it offer for one unit that maximizes its expected gain, knowing how the other
/// side's worths are distributed (Myerson and Satterthwaite 1983 on the seller's and the buyer's offer): a seller asks
/// argmax (p - cost) P(value >= p), a buyer bids argmax (value - p) P(cost &lt;= p). Who can expect no gain stays
/// away.</summary>
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

    public State Endow(ref RandomStream stream, in Member member)
    {
        var next = _values.First(member);
        return new() { Next = next, Limit = OfferOf(next.Worth) };
    }

    public void Declare(in Member member, Schedule schedule) => _values.Declare(member, schedule);

    public void Decide(ref State state, ref Turn turn)
    {
        var before = state.Next.Worth;
        if (_values.Vary && !_values.Advance(ref state.Next, turn))
        {
            return;
        }

        state.Limit = state.Next.Worth == before ? state.Limit : OfferOf(state.Next.Worth);
        if (state.Limit >= Money.Zero)
        {
            turn.Submit(Side, state.Limit, state.Next.Worth);
        }
    }

    private Money OfferOf(Money worth)
    {
        // A buyer of value v who pays p is a seller of cost -v who asks -p.
        var price = Side == Side.Sell
            ? MonopolyPrice.Of(Others, worth.Amount)
            : -MonopolyPrice.Of(new Negative(Others), -worth.Amount);
        return price is { } amount ? Money.FromAmount(amount) : new Money(-1);
    }

    /// <summary>What a trader remembers.</summary>
    public struct State
    {
        public NextUnit Next;

        /// <summary>Negative: it stays away.</summary>
        public Money Limit;
    }
}
