using Simulator.Market.Randomness;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Buys data elements for production: looks at a few when a need arises, believes what certificates, samples
/// and earlier buyers say about their quality, chooses the channel, asks for the price and accepts what is worth it.
/// Worth = appetite x match x worth x quality^alpha x licensees^-delta x (1 - loss of privacy technology).</summary>
/// <param name="Need">Probability that a need arises in a period, by member.</param>
/// <param name="Sample">Products examined for a need.</param>
/// <param name="SearchCost">Effort of examining one product.</param>
/// <param name="Appetite">theta x the sector's factor, by member: worth relative to the reference buyer's.</param>
/// <param name="Match">How well a product suits a buyer, by pair.</param>
/// <param name="QualityElasticity">alpha.</param>
/// <param name="Dilution">delta: data that many hold are worth less (Liu, Ma and Veldkamp 2025).</param>
/// <param name="Belief">How it forms beliefs about quality.</param>
/// <param name="Choice">How it chooses the channel.</param>
/// <param name="Capacity">Purchases that it can absorb at a time, by member.</param>
/// <param name="Digestion">Share of what it has bought that it absorbs in a period.</param>
/// <param name="Renewal">Probability that it renews a license that has run out.</param>
/// <param name="Herding">Share of its looks that go to what others bought of late.</param>
/// <param name="Distance">Share of a product's worth that is lost to the friction between regions.</param>
/// <param name="PriceGuess">What it expects a price on request to be, as a share of the product's worth, where trades
/// are not published.</param>
/// <param name="Capability">To take part, by member, from 0 to 1: share of its needs that it pursues, and of what a
/// sample shows that it understands; absent: fully.</param>
/// <param name="NeighborShare">Distance to a neighboring region, as a share of that to others.</param>
public readonly partial record struct DataBuyer(
    Distribution Need,
    int Sample,
    Money SearchCost,
    Distribution Appetite,
    Distribution Match,
    double QualityElasticity,
    double Dilution,
    QualityBelief Belief,
    ChannelChoice Choice,
    Distribution Capacity,
    double Digestion = 0,
    double Renewal = 0,
    double Herding = 0,
    double Distance = 0,
    double PriceGuess = 1,
    Distribution? Capability = null,
    double NeighborShare = 1) : IBehavior<DataBuyer.State>
{
    public int Sample { get; } = Sample >= 1 ? Sample : throw new ArgumentException("sample must be at least 1");

    public ICohort Gather(CohortSite site) => new Cohort<State, DataBuyer>(this, site);

    public State Endow(ref RandomStream stream, in Member member) => new()
    {
        Appetite = (float)Appetite.Draw(ref stream, member.Index),
        Need = (float)Math.Clamp(Need.Draw(ref stream, member.Index), 0, 1),
        Capacity = (float)Capacity.Draw(ref stream, member.Index),
        Bought = -1,
        Until = -1,
        Capability = (float)Math.Clamp(Capability?.Draw(ref stream, member.Index) ?? 1, 0, 1),
    };

    public void Decide(ref State state, ref Turn turn)
    {
        var (need, capacity) = Circumstances(state, turn);
        state.Load *= (float)(1 - Digestion);
        var renews = Renews(ref state, ref turn);
        if (!turn.Inbox.IsEmpty)
        {
            Accept(ref state, ref turn);
        }

        if (renews >= 0)
        {
            Approach(ref state, ref turn, renews, default);
        }
        else if (turn.Stream.NextUniform() < need && state.Load < capacity)
        {
            Search(ref state, ref turn);
        }
    }

    /// <summary>The product whose license has run out and is wanted again; -1: none.</summary>
    private int Renews(ref State state, ref Turn turn)
    {
        if (state.Bought < 0 || turn.Period <= Math.Max(state.Since + 1, state.Until))
        {
            return -1;
        }

        state.Until = turn.HeldUntil(state.Bought);
        if (turn.Period <= state.Until)
        {
            return -1;
        }

        // What it does not hold after so short a time it never got.
        var product = state.Bought;
        state.Bought = -1;
        var ranOut = turn.Period - state.Since > 4 && turn.Stream.NextUniform() < Renewal;
        return ranOut && turn.View[product].Venue >= 0 ? product : -1;
    }

    private void Accept(ref State state, ref Turn turn)
    {
        var best = -1;
        var bestGain = 0.0;
        for (var item = 0; item < turn.Inbox.Length; item++)
        {
            ref readonly var quote = ref turn.Inbox[item];
            var broker = turn.BrokerOf(quote.Product);
            var cost = quote.Price + DealCost(turn, quote.Venue, quote.Product, quote.Price, broker);
            var gain = Expected(state, turn, quote.Product, broker) - cost.Amount;
            if (gain > bestGain && quote.Price <= turn.Account.Available && !turn.Holds(quote.Product))
            {
                (best, bestGain) = (item, gain);
            }
        }

        if (best >= 0)
        {
            ref readonly var quote = ref turn.Inbox[best];
            Bid(ref state, ref turn, new Offer(quote.Venue, quote.Product, quote.Price, quote.From));
        }
    }

    /// <summary>Chooses a channel, and buys there or asks for the price.</summary>
    private void Approach(ref State state, ref Turn turn, int product, in Brokerage broker)
    {
        if (IsFree(turn, product))
        {
            turn.UseFreely(product, UnitWorth(state, turn, product), QualityElasticity);
            Absorb(ref state, turn, product);
            return;
        }

        var expected = Expected(state, turn, product, broker);
        var venue = Choice.Choose(ref turn, product, expected, broker.Guarantee);
        if (venue < 0)
        {
            return;
        }

        var price = turn.View.Board!.Channels[venue] == Channel.Illicit
            ? turn.View.Board[product].GreyPrice
            : turn.View[product].Price;
        if (turn.View.PricesOnRequest[venue])
        {
            turn.Request(venue, product);
        }
        else if (price >= Money.Zero && price <= turn.Account.Available
            && expected > (price + DealCost(turn, venue, product, price, broker)).Amount)
        {
            Bid(ref state, ref turn, new Offer(venue, product, price));
        }
    }

    private void Bid(ref State state, ref Turn turn, in Offer offer)
    {
        turn.BidOnTrust(offer, UnitWorth(state, turn, offer.Product), QualityElasticity);
        Absorb(ref state, turn, offer.Product);
    }

    private static void Absorb(ref State state, in Turn turn, int product)
    {
        state.Load++;
        (state.Bought, state.Since, state.Until) = (product, turn.Period, -1);
    }

    /// <summary>What a buyer remembers. 32 bytes.</summary>
    public struct State
    {
        /// <summary>Multiplies what products are worth to it.</summary>
        public float Appetite;

        /// <summary>Probability that a need arises.</summary>
        public float Need;

        /// <summary>Purchases not absorbed yet.</summary>
        public float Load;

        /// <summary>Purchases that it can absorb at a time.</summary>
        public float Capacity;

        /// <summary>To take part in the market.</summary>
        public float Capability;

        /// <summary>The last product it bid for; -1: none.</summary>
        public int Bought;

        /// <summary>When it did.</summary>
        public int Since;

        /// <summary>Last period for which it is known to hold that product; -1: it has not looked.</summary>
        public int Until;
    }
}
