using System.Numerics;

namespace Simulator.Market.Venues;

/// <summary>Puts arrivals into the sequence of their keys. Keys are uniform bits, so that one pass over the top bits
/// almost sorts them and an insertion pass finishes.</summary>
internal sealed class ArrivalQueue
{
    private Arrival[] _sorted = [];
    private int[] _bucketEnd = [];

    /// <summary>The sorted arrivals: an array that is reused by the next call.</summary>
    public Arrival[] Sort(ReadOnlySpan<Arrival> arrivals)
    {
        if (_sorted.Length < arrivals.Length)
        {
            _sorted = new Arrival[arrivals.Length * 2];
        }

        var bits = Math.Max(1, BitOperations.Log2((uint)Math.Max(2, arrivals.Length)) + 2);
        Place(arrivals, 64 - bits, 1 << bits);
        Finish(_sorted.AsSpan(0, arrivals.Length));
        return _sorted;
    }

    private void Place(ReadOnlySpan<Arrival> arrivals, int shift, int buckets)
    {
        if (_bucketEnd.Length < buckets)
        {
            _bucketEnd = new int[buckets];
        }

        var ends = _bucketEnd.AsSpan(0, buckets);
        ends.Clear();
        unchecked
        {
            foreach (ref readonly var arrival in arrivals)
            {
                ends[(int)(arrival.Key >> shift)]++;
            }

            var start = 0;
            foreach (ref var end in ends)
            {
                (end, start) = (start, start + end);
            }

            foreach (ref readonly var arrival in arrivals)
            {
                _sorted[ends[(int)(arrival.Key >> shift)]++] = arrival;
            }
        }
    }

    private static void Finish(Span<Arrival> sorted)
    {
        for (var item = 1; item < sorted.Length; item++)
        {
            if (sorted[item].Key >= sorted[item - 1].Key)
            {
                continue;
            }

            var moving = sorted[item];
            var place = item;
            while (place > 0 && sorted[place - 1].Key > moving.Key)
            {
                sorted[place] = sorted[place - 1];
                place--;
            }

            sorted[place] = moving;
        }
    }
}
