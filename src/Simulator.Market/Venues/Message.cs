using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>What a venue passes on to a participant, to be read next period.</summary>
/// <param name="To">Recipient.</param>
/// <param name="From">Sender.</param>
/// <param name="Product">What it is about.</param>
/// <param name="Venue">Where it was sent.</param>
/// <param name="Kind">A quote request, a quote, or the bid that counters a quote.</param>
/// <param name="Round">Quotes so far to the request that it is about, itself included.</param>
/// <param name="Price">Of a quote or counteroffer: what the recipient would pay or receive, all levies
/// included.</param>
/// <param name="Key">Of the order it comes from; breaks ties.</param>
/// <param name="Low">Of a quote request: a bound of what a product of quality 1 is worth to its sender, as
/// disclosed.</param>
/// <param name="High">The other bound; zero: nothing is disclosed.</param>
public readonly record struct Message(
    int To, int From, int Product, int Venue, OrderKind Kind, int Round, Money Price, ulong Key, Money Low = default,
    Money High = default);
