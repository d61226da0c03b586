using System.Runtime.InteropServices;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants;

/// <summary>Demand and supply schedules: the units that come in one period, as those who hold them declare
/// them.</summary>
/// <param name="period">In which the units come.</param>
/// <param name="periods">Of the whole run: units that return only after so many never do.</param>
/// <param name="expected">Units for which there is room at the start.</param>
public sealed class Schedule(int period, int periods = int.MaxValue, int expected = 0)
{
    private readonly List<Unit> _units = new(expected);

    public int Period { get; } = period;

    /// <summary>Whether units return with other worths, so that every period needs a schedule of its own.</summary>
    public bool Changes { get; internal set; }

    /// <summary>Number of the venue where those who declare trade; -1: nowhere.</summary>
    public int Venue { get; internal set; } = -1;

    /// <param name="product">What it is a unit of.</param>
    /// <param name="side">Of its holder.</param>
    /// <param name="worth">Value or cost.</param>
    /// <param name="renewal">Periods after which the unit returns; 0: never.</param>
    public void Add(int product, Side side, Money worth, int renewal) =>
        _units.Add(new Unit(product, renewal < periods ? renewal : 0, side, worth, Venue));

    /// <summary>The largest surplus that any trading of units could realize, by the periods after which they return.
    /// Units that return after different periods are not paired.</summary>
    /// <param name="isAt">Whether units of those who trade at a venue count; null: all units do.</param>
    public IReadOnlyList<(int Renewal, Money Surplus)> MaximumSurplus(Func<int, bool>? isAt = null)
    {
        var surplus = new List<(int Renewal, Money Surplus)>();
        var units = isAt is null
            ? CollectionsMarshal.AsSpan(_units)
            : _units.Where(unit => isAt(unit.Venue)).ToArray().AsSpan();
        units.Sort();
        while (!units.IsEmpty)
        {
            var first = units[0];
            var count = 1;
            while (count < units.Length && units[count].IsWith(first))
            {
                count++;
            }

            var total = SurplusOf(units[..count]);
            if (surplus is [.., var last] && last.Renewal == first.Renewal)
            {
                surplus[^1] = (first.Renewal, last.Surplus + total);
            }
            else
            {
                surplus.Add((first.Renewal, total));
            }

            units = units[count..];
        }

        return surplus;
    }

    /// <summary>What the units of one product gain in the best pairs: the bids from the highest down, then the asks
    /// from the lowest up.</summary>
    private static Money SurplusOf(ReadOnlySpan<Unit> units)
    {
        var bids = 0;
        while (bids < units.Length && units[bids].Side == Side.Buy)
        {
            bids++;
        }

        var total = Money.Zero;
        for (var pair = 0; pair < Math.Min(bids, units.Length - bids); pair++)
        {
            var gain = units[pair].Worth - units[bids + pair].Worth;
            if (gain <= Money.Zero)
            {
                break;
            }

            total += gain;
        }

        return total;
    }

    private readonly record struct Unit(int Product, int Renewal, Side Side, Money Worth, int Venue) : IComparable<Unit>
    {
        public bool IsWith(Unit other) => Product == other.Product && Renewal == other.Renewal;

        /// <summary>By renewal, product, side; bids from the highest down, asks from the lowest up.</summary>
        public int CompareTo(Unit other) =>
            Renewal != other.Renewal ? Renewal.CompareTo(other.Renewal)
            : Product != other.Product ? Product.CompareTo(other.Product)
            : Side != other.Side ? (Side == Side.Buy ? -1 : 1)
            : Side == Side.Buy ? other.Worth.CompareTo(Worth)
            : Worth.CompareTo(other.Worth);
    }
}
