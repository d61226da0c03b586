using System.Collections.Immutable;
using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>What everybody knows of venues, by venue.</summary>
/// <param name="Ticks">Smallest price step.</param>
/// <param name="PricesOnRequest">Whether listings have no price until one is asked for.</param>
/// <param name="ListsReserves">Whether the prices of listings are reserves.</param>
internal sealed record VenueTraits(
    ImmutableArray<Money> Ticks, ImmutableArray<bool> PricesOnRequest, ImmutableArray<bool> ListsReserves)
{
    public static VenueTraits Of(ImmutableArray<Venue> venues) => new(
        [.. venues.Select(venue => venue.Tick)],
        [.. venues.Select(venue => venue.Mechanism.PricesOnRequest)],
        [.. venues.Select(venue => venue.Mechanism.ListsReserves)]);
}
