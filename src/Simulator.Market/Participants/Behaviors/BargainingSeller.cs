using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Offers its own products on request, and haggles with each buyer by itself: its n-th quote comes down from
/// cost plus markup toward cost (see <see cref="TimeTactic"/>), and accepts a counteroffer that is no lower.</summary>
/// <param name="Markup">Of the first quote over cost, by product: 0.3 is 30 percent.</param>
/// <param name="Deadline">Quotes until it has conceded all.</param>
/// <param name="Beta">How early it concedes.</param>
public readonly record struct BargainingSeller(Distribution Markup, int Deadline, double Beta = 1)
    : IBehavior<BargainingSeller.State>
{
    private readonly TimeTactic _tactic = new(Deadline, Beta);

    public ICohort Gather(CohortSite site) => new Cohort<State, BargainingSeller>(this, site);

    public string? Objection(int venues, bool tradesGood) => venues == 0 ? "needs a venue" : null;

    public State Endow(ref RandomStream stream, in Member member) => default;

    public void Decide(ref State state, ref Turn turn)
    {
        for (var own = 0; own < turn.Products.Length; own++)
        {
            if (turn.Products[own] is { Venue: < 0, CopiesLeft: > 0 })
            {
                turn.List(turn.Venues[0], own, Order.OnRequest);
            }
        }

        foreach (ref readonly var message in turn.Inbox)
        {
            var own = message.Product - turn.FirstProduct;
            ref readonly var product = ref turn.Products[own];
            var stream = new RandomStream(product.Key, 0, -1, Purpose.Decision);
            var cost = product.Cost.Amount;
            var opening = cost * (1 + Math.Max(0, Markup.Draw(ref stream, own)));
            var wanted = Money.FromAmount(_tactic.Offer(message.Round + 1, opening, cost));
            if (turn.View.Terms[message.Venue].Within(product.Cost, wanted) is { } limit)
            {
                turn.Quote(message, limit);
            }
        }
    }

    /// <summary>Nothing: how far a talk has come stands in its messages.</summary>
    public readonly record struct State;
}
