using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Makes good data from bad ones: where copies of cheap versions add up to the precision of one of its
/// products and cost less than that would bring, it buys and averages them, and from the next period on sells the
/// mean, as often as somebody wants it, for less than anybody else (Deep and Koutris 2017).</summary>
/// <remarks>It needs one sale for each copy bought to come out even, and is not certain to make any. What it sells has
/// one noise: copies of it cannot be averaged.</remarks>
/// <param name="Undercutting">Share by which it stays below the cheapest offer of at least this precision.</param>
/// <param name="Copies">Most copies that it averages.</param>
public readonly record struct VersionArbitrageur(double Undercutting, int Copies = 10)
    : IBehavior<VersionArbitrageur.State>
{
    /// <summary>Products beyond these are never made: what it has made is kept in bits.</summary>
    private const int MostProducts = 64;

    public double Undercutting { get; } = Undercutting is >= 0 and < 1
        ? Undercutting
        : throw new ArgumentException("undercutting must be at least 0 and below 1");

    public int Copies { get; } =
        Copies is >= 2 and <= 100 ? Copies : throw new ArgumentException("copies must lie between 2 and 100");

    public ICohort Gather(CohortSite site) => new Cohort<State, VersionArbitrageur>(this, site);

    public string? Objection(int venues, bool tradesGood) => venues == 0 ? "needs a venue" : null;

    public State Endow(ref RandomStream stream, in Member member) => default;

    public void Decide(ref State state, ref Turn turn)
    {
        if (state.Making != 0)
        {
            state.Made |= turn.Account.Acquired == state.Expected ? state.Making : 0;
            state.Making = 0;
        }

        var shelf = new VersionShelf(turn);
        for (var own = 0; own < Math.Min(turn.Products.Length, MostProducts); own++)
        {
            if (turn.Products[own].Venue >= 0 || Price(turn, own, shelf) is not { } price)
            {
                continue;
            }

            if ((state.Made >> own & 1) != 0)
            {
                turn.List(turn.Venues[0], own, price);
            }
            else if (state.Making == 0)
            {
                Make(ref state, ref turn, own, shelf, price);
            }
        }
    }

    /// <summary>What it could sell a product for; null: nothing so good is on offer, and nobody knows what it is
    /// worth.</summary>
    private Money? Price(in Turn turn, int own, VersionShelf shelf) =>
        shelf.Single(turn, turn.Products[own].Quality) is >= 0 and var rival
            ? turn.View[rival].Price.Share(1 - Undercutting)
            : null;

    /// <summary>Buys what a product is made from, if one sale brings more.</summary>
    private void Make(ref State state, ref Turn turn, int own, VersionShelf shelf, Money price)
    {
        if (shelf.Combination(turn, turn.Products[own].Quality, Copies) is { } way
            && way.Cost < price && way.Cost <= turn.Account.Available)
        {
            state.Making = 1UL << own;
            state.Expected = turn.Account.Acquired + way.Products.Count;
            foreach (var product in way.Products)
            {
                turn.Bid(turn.View[product].Venue, product, turn.View[product].Price, Money.Zero);
            }
        }
    }

    /// <summary>What it has made.</summary>
    public record struct State
    {
        /// <summary>Its products that it can sell, as bits.</summary>
        public ulong Made;

        /// <summary>The one that it is making, as a bit; 0: none.</summary>
        public ulong Making;

        /// <summary>Units bought in all, once it has what it needs.</summary>
        public int Expected;
    }
}
