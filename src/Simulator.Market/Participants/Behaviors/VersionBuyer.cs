using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Wants data of a precision, once: less is worth nothing to it, and more no more. It takes the cheapest offer
/// that is good enough, or copies of versions whose precisions add up to it, if they cost less (Chen, Koutris and Kumar
/// 2019); if indifferent between buying and not, it buys.</summary>
/// <param name="Precision">That it needs.</param>
/// <param name="Value">Of data of this precision, in currency.</param>
/// <param name="Copies">Most copies that it averages; 1: it does not.</param>
public readonly record struct VersionBuyer(Distribution Precision, Distribution Value, int Copies = 1)
    : IBehavior<VersionBuyer.State>
{
    public int Copies { get; } =
        Copies is >= 1 and <= 100 ? Copies : throw new ArgumentException("copies must lie between 1 and 100");

    public ICohort Gather(CohortSite site) => new Cohort<State, VersionBuyer>(this, site);

    public string? Objection(int venues, bool tradesGood) => venues == 0 ? "needs a venue" : null;

    public State Endow(ref RandomStream stream, in Member member) =>
        new(Precision.Draw(ref stream, member.Index), Value.Draw(ref stream, member.Index));

    public void Decide(ref State state, ref Turn turn)
    {
        if (turn.Account.Acquired > 0 || turn.View.Listed.IsEmpty)
        {
            return;
        }

        var shelf = new VersionShelf(turn);
        var single = shelf.Single(turn, state.Precision);
        var most = Money.Min(Money.FromAmount(Math.Clamp(state.Value, -1e12, 1e12)), turn.Account.Available);
        if (Copies > 1 && shelf.Combination(turn, state.Precision, Copies) is { } way
            && (single < 0 || way.Cost < turn.View[single].Price))
        {
            if (way.Cost <= most)
            {
                Buy(ref turn, way.Products, way.Cost, state.Value);
            }
        }
        else if (single >= 0 && turn.View[single].Price <= most)
        {
            turn.Bid(turn.View[single].Venue, single, turn.View[single].Price, Money.FromAmount(state.Value));
        }
    }

    /// <summary>Each copy counts for its part of what all are worth.</summary>
    private static void Buy(ref Turn turn, List<int> products, Money cost, double value)
    {
        foreach (var product in products)
        {
            var price = turn.View[product].Price;
            var part = cost > Money.Zero ? price.Amount / cost.Amount : 1.0 / products.Count;
            turn.Bid(turn.View[product].Venue, product, price, Money.FromAmount(value * part));
        }
    }

    /// <param name="Precision">That it needs.</param>
    /// <param name="Value">Of data of this precision.</param>
    public readonly record struct State(double Precision, double Value);
}
