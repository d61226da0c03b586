using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Posts the price of its first product that maximizes its profit against the prices that its rivals published
/// last, knowing how buyers choose and what both sides pay in addition: Cournot's adjustment in prices. A product's
/// quality is its worth in currency.</summary>
/// <param name="Demand">How buyers choose.</param>
public readonly record struct BestResponseSeller(LogitDemand Demand) : IBehavior<BestResponseSeller.State>
{
    public ICohort Gather(CohortSite site) => new Cohort<State, BestResponseSeller>(this, site);

    public string? Objection(int venues, bool tradesGood) => PriceTrial.Objection(venues);

    public State Endow(ref RandomStream stream, in Member member) => default;

    public void Decide(ref State state, ref Turn turn)
    {
        if (turn.Products.IsEmpty)
        {
            return;
        }

        var alternatives = Demand.OutsideUtility;
        foreach (var product in turn.View.Listed)
        {
            ref readonly var listing = ref turn.View[product];
            if (product != turn.FirstProduct && turn.Venues.Contains(listing.Venue) && listing.Price != Order.OnRequest)
            {
                alternatives = LogitDemand.Join(alternatives, Demand.Utility(listing.Quality, listing.Price.Amount));
            }
        }

        ref readonly var own = ref turn.Products[0];
        ref readonly var terms = ref turn.View.Terms[turn.Venues[0]];
        if (terms.Levies is { Kept: > 0 } levies && terms.Within(own.Cost, Money.FromAmount(levies.Received(
            Demand.BestResponse(own.Quality, levies.Spent(own.Cost.Amount), alternatives)))) is { } receipts)
        {
            turn.List(turn.Venues[0], 0, receipts);
        }
    }

    /// <summary>Nothing: it answers what is published.</summary>
    public readonly record struct State;
}
