using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Randomness;
using Simulator.Market.Rules;
using Simulator.Market.Venues;

namespace Simulator.Market.Settlement;

/// <summary>Inspects trades where a rule says so, and collects the fines at the end of the period.</summary>
internal sealed class Inspector(Ledger ledger, Observer observer)
{
    private readonly List<(int Participant, Inspection Inspection, VenueSession Session)> _detected = [];

    /// <summary>Draws which trades are detected, by this inspection and those beside it.</summary>
    public void Inspect(Inspection inspection, VenueSession session, ReadOnlySpan<Fill> fills, int period)
    {
        var number = 0;
        for (var next = inspection; next is not null; next = next.Other)
        {
            Inspect(next, number++, session, fills, period);
        }
    }

    /// <summary>Each trade by the keys that its two orders drew.</summary>
    private void Inspect(
        Inspection inspection, int number, VenueSession session, ReadOnlySpan<Fill> fills, int period)
    {
        foreach (ref readonly var fill in fills)
        {
            var key = session.Orders.TicketOf(fill.Buyer).Key ^ session.Orders.TicketOf(fill.Seller).Key;
            var stream = new RandomStream(key, number, period, Purpose.Inspection);
            if (stream.NextUniform() < inspection.Probability)
            {
                var fined = inspection.Side == Side.Buy ? fill.Buyer : fill.Seller;
                _detected.Add((session.Orders[fined].Participant, inspection, session));
            }
        }
    }

    /// <summary>To be called once escrow holds only what stands, so that whatever else there is can be taken.</summary>
    public void Collect()
    {
        foreach (var (participant, inspection, session) in _detected)
        {
            observer.Add(inspection.Side, ledger.Collect(participant, inspection.Fine), session);
        }

        _detected.Clear();
    }
}
