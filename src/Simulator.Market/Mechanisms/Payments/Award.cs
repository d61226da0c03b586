using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Mechanisms.Payments;

/// <summary>The allocation of an auction: who wins, before anybody pays.</summary>
/// <param name="docket">The orders.</param>
/// <param name="bids">Those that reach the reserve of the first license, from the highest, equal ones in drawn
/// order.</param>
public readonly ref struct Award(Docket docket, ReadOnlySpan<Arrival> bids)
{
    private readonly ReadOnlySpan<Arrival> _bids = bids;

    /// <summary>Bids that took part. The first <see cref="Winners"/> of them win.</summary>
    public int Bids => _bids.Length;

    /// <summary>Licenses sold, at least one.</summary>
    public required int Winners { get; init; }

    /// <summary>The least for which the last license sold is given away.</summary>
    public required Money Reserve { get; init; }

    /// <summary>Smallest price step.</summary>
    public Money Tick => docket.Tick;

    /// <summary>What is bid, from the highest.</summary>
    public Money this[int bid] => _bids[bid].Price;

    /// <summary>Price at which as many are demanded as sold: the highest losing bid, or the reserve where all who bid
    /// win or the losers are below it.</summary>
    public Money HighestLosing => Winners < Bids ? Money.Max(_bids[Winners].Price, Reserve) : Reserve;

    /// <summary>Participant number of a bidder.</summary>
    public int BidderOf(int bid) => docket[_bids[bid].Order].Participant;
}
