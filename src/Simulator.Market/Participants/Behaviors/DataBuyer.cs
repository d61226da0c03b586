using System.Collections.Immutable;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

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
/// <param name="Uses">Shares of products that it would use for its own business, for services in its sector, and for
/// anything; absent: all for its own business.</param>
/// <param name="ConclusionRate">Probability that it needs the data of a license no longer, in a period.</param>
/// <param name="ResaleDiscount">What it takes off the list price, in proportion to what is left of the term, when it
/// passes such a license on; absent: it never does.</param>
/// <param name="Foresight">How far it reckons with rivals who will buy what no pledge keeps from them: 0 not at all, 1
/// as with the rivals that the average licensee has.</param>
/// <param name="SubsidyResponse">How much of a voucher it reckons with when it compares products: 0 not before it
/// pays, 1 all of it.</param>
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
    double NeighborShare = 1,
    ImmutableArray<double>? Uses = null,
    double ConclusionRate = 0,
    double? ResaleDiscount = null,
    double Foresight = 0,
    double SubsidyResponse = 0) : IBehavior<DataBuyer.State>
{
    public int Sample { get; } = Sample >= 1 ? Sample : throw new ArgumentException("sample must be at least 1");

    public ImmutableArray<double>? Uses { get; init; } = Shares(Uses);

    public double ConclusionRate { get; init; } = ConclusionRate is >= 0 and <= 1
        ? ConclusionRate
        : throw new ArgumentException("conclusion-rate must lie between 0 and 1");

    public double Foresight { get; init; } =
        Foresight is >= 0 and <= 1 ? Foresight : throw new ArgumentException("foresight must lie between 0 and 1");

    public double? ResaleDiscount { get; init; } = ResaleDiscount is null or (>= 0 and <= 1)
        ? ResaleDiscount
        : throw new ArgumentException("resale-discount must lie between 0 and 1");

    bool IBehavior.ReckonsWithRivals => Foresight > 0;

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
        Conclude(ref state, turn);
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
