using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Observation;

/// <summary>An order as it is recorded in the period in which it was submitted.</summary>
/// <param name="Period">When.</param>
/// <param name="Venue">Number of the venue.</param>
/// <param name="Product">Number of the product.</param>
/// <param name="Participant">Who submitted it.</param>
/// <param name="Counterparty">The other side of a bilateral order; -1: anyone.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="RefusalCode">Code of the <see cref="Venues.Refusal"/>; -1: it was admitted.</param>
/// <param name="Limit">The most a buyer pays, or the least a seller receives, all levies included.</param>
/// <param name="Worth">What the license is truly worth to its buyer or costs its seller.</param>
public readonly record struct OrderEvent(
    int Period,
    int Venue,
    int Product,
    int Participant,
    int Counterparty,
    OrderKind Kind,
    short RefusalCode,
    Money Limit,
    Money Worth)
{
    /// <summary>Why the order was refused; null: it was admitted.</summary>
    public Refusal? Refusal => RefusalCode < 0 ? null : new Refusal((byte)RefusalCode);

    /// <summary>Adds the orders submitted to a venue in the period that it has just cleared, by participant.</summary>
    internal static void Add(List<OrderEvent> events, VenueSession session, int period)
    {
        var refused = session.Clearing.Refused.ToDictionary(order => order.Order, order => order.Reason.Code);
        for (var place = session.Orders.Standing; place < session.Orders.Places; place++)
        {
            var order = session.Orders[place];
            if (order.Venue == session.Number)
            {
                events.Add(new OrderEvent(
                    period, session.Number, order.Product, order.Participant, order.Counterparty, order.Kind,
                    refused.TryGetValue(place, out var code) ? code : (short)-1, order.Limit, order.Worth));
            }
        }
    }
}
