using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>Who has joined which venue as a buyer or a seller, where joining has a price.</summary>
public sealed class Memberships
{
    /// <summary>By venue and side, by participant; null where joining is free.</summary>
    private readonly Status[]?[] _status;

    private Memberships(Status[]?[] status) => _status = status;

    private enum Status : byte
    {
        Outside,
        Joining,
        Member,
    }

    /// <summary>Null if no rule makes anybody pay.</summary>
    internal static Memberships? Of(MarketDesign design, int participants)
    {
        var fees = design.Rules.OfType<MembershipFee>().ToList();
        return fees.Count == 0 ? null : new Memberships([.. design.Venues.SelectMany(venue =>
            new[] { Side.Buy, Side.Sell }.Select(side =>
                fees.Any(fee => fee.Side == side && fee.Venues?.Contains(venue.Name) != false)
                    ? new Status[participants]
                    : null))]);
    }

    /// <summary>How many have joined.</summary>
    public int Count(int venue, Side side) =>
        _status[Place(venue, side)]?.Count(status => status == Status.Member) ?? 0;

    /// <summary>Lets a participant join, with the fee in escrow, if it has not joined already.</summary>
    /// <returns>False if it has not the money.</returns>
    internal bool TryJoin(int venue, Side side, int participant, in Terms terms, ref Account account)
    {
        if (_status[Place(venue, side)] is not { } status || status[participant] != Status.Outside)
        {
            return true;
        }

        if (!account.TryEscrow(FeeOf(side, terms)))
        {
            return false;
        }

        status[participant] = Status.Joining;
        return true;
    }

    /// <summary>Those who have joined since the last time pay.</summary>
    internal void Settle(VenueSession session, Ledger ledger, Observer observer)
    {
        foreach (var side in new[] { Side.Buy, Side.Sell })
        {
            var status = _status[Place(session.Number, side)] ?? [];
            for (var participant = 0; participant < status.Length; participant++)
            {
                if (status[participant] == Status.Joining)
                {
                    var fee = FeeOf(side, session.Terms);
                    ledger.Join(participant, session.Number, fee);
                    observer.AddMembership(side, fee, session);
                    status[participant] = Status.Member;
                }
            }
        }
    }

    internal void Save(BinaryWriter writer)
    {
        foreach (var status in _status)
        {
            Snapshot.Write(writer, status ?? []);
        }
    }

    internal void Load(BinaryReader reader)
    {
        foreach (var status in _status)
        {
            Snapshot.Read(reader, status ?? []);
        }
    }

    private static Money FeeOf(Side side, in Terms terms) =>
        side == Side.Buy ? terms.Buyer.Membership : terms.Seller.Membership;

    private static int Place(int venue, Side side) => 2 * venue + (side == Side.Buy ? 0 : 1);
}
