using Simulator.Market.Rights;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <content>Licenses that it needs no longer, and those that others do not.</content>
public readonly partial record struct DataBuyer
{
    /// <summary>Ends the use of licenses whose data it needs no longer, and offers them to others where it may: at a
    /// discount from the list price, or from what it paid, in proportion to what is left of the term.</summary>
    private void Conclude(ref State state, in Turn turn)
    {
        if (ConclusionRate == 0 || turn.View.Board is not { } board)
        {
            return;
        }

        var chain = board.Titles;
        for (var link = chain.LastOfHolder(turn.Participant); link >= 0; link = chain.Titles[link].PreviousOfHolder)
        {
            ref readonly var title = ref chain.Titles[link];
            if (chain.IsInForce(link, turn.Period) && chain.StateOf(link) == TitleState.Used
                && turn.Conclusion(title.Product).NextUniform() < ConclusionRate)
            {
                turn.Conclude(link, title.IsTransferable && board[title.Product].Calls == 0
                    ? AskFor(turn, title)
                    : null);
                state.Bought = state.Bought == title.Product ? -1 : state.Bought;
            }
        }
    }

    private Money? AskFor(in Turn turn, in Title title)
    {
        ref readonly var listing = ref turn.View[title.Product];
        var list = listing.Venue >= 0 && listing.Price > Money.Zero ? listing.Price : title.Price;
        var left = ShareLeft(turn, title.Product, title.Until);
        return ResaleDiscount is { } discount ? list.Share((1 - discount) * left) : null;
    }

    /// <summary>What is left of a license, as a share of its term.</summary>
    private static double ShareLeft(in Turn turn, int product, int until) => until == int.MaxValue
        ? 1
        : Math.Clamp((double)(until - turn.Period) / turn.View.Board![product].Term, 0, 1);

    /// <summary>Share of a term in which it will need the data, at the rate at which needs end.</summary>
    private double ShareNeeded(double periods) =>
        ConclusionRate == 0 ? 1 : (1 - Math.Pow(1 - ConclusionRate, periods)) / (ConclusionRate * periods);

    /// <summary>What the rest of a license is worth, relative to a whole one.</summary>
    private double WorthLeft(in Turn turn, int product, int until)
    {
        var (term, left) = (turn.View.Board![product].Term, ShareLeft(turn, product, until));
        return ConclusionRate == 0 || left == 0 ? left : left * ShareNeeded(left * term) / ShareNeeded(term);
    }

    /// <summary>What it hopes to get back of a price by passing the license on.</summary>
    private double Recovered(in Turn turn, int product) =>
        ConclusionRate == 0 || ResaleDiscount is not { } discount
            || !turn.View.Board!.RightsOf(product).Transferable || turn.View.Board[product].Calls > 0
            ? 0
            : (1 - discount) * turn.View.Board.Resales.SoldShare
                * (1 - turn.View.Board.RightsOf(product).Royalty)
                * (1 - ShareNeeded(turn.View.Board[product].Term));

    /// <summary>The best of as many licenses that others pass on as it looks at products, if it gains more by it than
    /// by those; null: none.</summary>
    private ResaleOffer? FindResold(in State state, ref Turn turn, double bestGain)
    {
        var offers = turn.View.Board!.Resales.Offers;
        var found = default(ResaleOffer?);
        for (var look = 0; look < Sample && !offers.IsEmpty && ResaleDiscount is not null; look++)
        {
            var offer = offers[(int)turn.Stream.NextBounded(offers.Length)];
            if (offer.Holder != turn.Participant && offer.Scope >= UseOf(turn, offer.Product)
                && MayCross(turn, offer.Product) && GainOf(state, turn, offer) is var gain && gain > bestGain
                && !turn.Holds(offer.Product))
            {
                (found, bestGain) = (offer, gain);
            }
        }

        return found;
    }

    private double GainOf(in State state, in Turn turn, in ResaleOffer offer)
    {
        var effort = SearchCost.Amount * Sample;
        return (Expected(state, turn, offer.Product, default) + effort) * WorthLeft(turn, offer.Product, offer.Until)
            - effort - offer.Price.Amount;
    }

    private void Take(ref State state, ref Turn turn, in ResaleOffer offer)
    {
        var worth = UnitWorth(state, turn, offer.Product) * WorthLeft(turn, offer.Product, offer.Until);
        turn.Take(offer, UseOf(turn, offer.Product), worth, QualityElasticity);
        Absorb(ref state, turn, offer.Product);
    }
}
