using System.Collections.Immutable;
using Simulator.Market.Goods;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Offers its own products at cost plus a markup: posts the price where the venue has posted prices, quotes
/// it on request elsewhere. A price ceiling lowers its price as long as that covers the cost.</summary>
/// <param name="Markup">Over cost, by product: 0.3 is 30 percent.</param>
/// <param name="VenueShares">Share of its products listed at each of the population's venues, in their order.</param>
/// <param name="Launch">Period in which a product is first listed; at or below zero: from the start.</param>
public readonly record struct CostPlusSeller(
    Distribution Markup, ImmutableArray<double> VenueShares, Distribution Launch) : IBehavior<CostPlusSeller.State>
{
    public ImmutableArray<double> VenueShares { get; } = VenueShares.Length > 0 && VenueShares.All(share => share >= 0)
        && Math.Abs(VenueShares.Sum() - 1) < 1e-9
        ? VenueShares
        : throw new ArgumentException("venue-shares must be non-negative and add up to 1");

    public ICohort Gather(CohortSite site) => new Cohort<State, CostPlusSeller>(this, site);

    public string? Objection(int venues, bool tradesGood) => venues == VenueShares.Length
        ? null
        : $"venue-shares needs one entry for each of the population's {venues} venues, got {VenueShares.Length}";

    public State Endow(ref RandomStream stream, in Member member) => default;

    public void Decide(ref State state, ref Turn turn)
    {
        for (var own = 0; own < turn.Products.Length; own++)
        {
            ref readonly var product = ref turn.Products[own];
            var plan = Plan(product, own);
            if (plan.Launch != turn.Period || product.CopiesLeft == 0)
            {
                continue;
            }

            var venue = turn.Venues[plan.Venue];
            if (turn.View.PricesOnRequest[venue])
            {
                turn.List(venue, own, Order.OnRequest);
            }
            else if (turn.View.Terms[venue].Within(product.Cost, plan.Price) is { } limit)
            {
                turn.List(venue, own, limit);
            }
        }

        foreach (ref readonly var message in turn.Inbox)
        {
            var own = message.Product - turn.FirstProduct;
            var plan = Plan(turn.Products[own], own);
            if (turn.View.Terms[message.Venue].Within(turn.Products[own].Cost, plan.Price) is { } limit)
            {
                turn.Quote(message, limit);
            }
        }
    }

    /// <summary>What becomes of a product: drawn once, found again from the product's own stream.</summary>
    private (int Venue, int Launch, Money Price) Plan(in Product product, int own)
    {
        var stream = new RandomStream(product.Key, 0, -1, Purpose.Decision);
        var rest = stream.NextUniform();
        var launch = Math.Max(0, (int)Math.Floor(Launch.Draw(ref stream, own)));
        var markup = Markup.Draw(ref stream, own);
        var venue = 0;
        while (venue < VenueShares.Length - 1 && rest >= VenueShares[venue])
        {
            rest -= VenueShares[venue++];
        }

        return (venue, launch, Money.FromAmount(product.Cost.Amount * (1 + markup)));
    }

    /// <summary>Nothing: a product's plan is found again from its stream.</summary>
    public readonly record struct State;
}
