using Simulator.Market.Mechanisms;
using Simulator.Market.Randomness;

namespace Simulator.Market.Venues;

/// <summary>The line before a venue's servers. A trade comes when the later of its two orders does: within the period
/// at the time that the order's key draws.</summary>
public sealed class ServiceLine(Service service, ulong key)
{
    private readonly double[] _free = new double[service.Servers];
    private readonly List<double> _arrivals = [];

    /// <summary>Serves a period's trades, in the sequence in which they come.</summary>
    /// <param name="fills">The trades.</param>
    /// <param name="orders">That they were made of.</param>
    /// <param name="period">In which they come.</param>
    /// <param name="waits">Receives the time, in periods, from each arrival until service begins.</param>
    internal void Serve(ReadOnlySpan<Fill> fills, Blotter orders, int period, List<double> waits)
    {
        waits.Clear();
        _arrivals.Clear();
        foreach (ref readonly var fill in fills)
        {
            _arrivals.Add(Math.Max(TimeOf(fill.Buyer, orders), TimeOf(fill.Seller, orders)));
        }

        _arrivals.Sort();
        for (var number = 0; number < _arrivals.Count; number++)
        {
            var stream = new RandomStream(key, number, period, Purpose.Service);
            waits.Add(Serve(period + _arrivals[number], Math.Max(0, service.Time.Draw(ref stream, number))));
        }
    }

    /// <summary>Serves whoever arrives next.</summary>
    /// <param name="arrival">When, not before the last one.</param>
    /// <param name="time">That it takes.</param>
    /// <returns>How long it waits.</returns>
    public double Serve(double arrival, double time)
    {
        var first = 0;
        for (var server = 1; server < _free.Length; server++)
        {
            first = _free[server] < _free[first] ? server : first;
        }

        var start = Math.Max(arrival, _free[first]);
        _free[first] = start + time;
        return start - arrival;
    }

    internal void Save(BinaryWriter writer) => Snapshot.Write(writer, _free.AsSpan());

    internal void Load(BinaryReader reader) => Snapshot.Read(reader, _free.AsSpan());

    /// <summary>Share of the period that has passed; none for orders that stood.</summary>
    private static double TimeOf(int place, Blotter orders) =>
        place < orders.Standing ? 0 : (orders.TicketOf(place).Key >> 11) * (1.0 / (1UL << 53));
}
