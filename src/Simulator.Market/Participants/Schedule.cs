using Simulator.Market.Settlement;

namespace Simulator.Market.Participants;

/// <summary>Demand and supply schedules: the units that come in one period, as those who hold them declare
/// them.</summary>
/// <param name="period">In which the units come.</param>
public sealed class Schedule(int period)
{
    private readonly List<Unit> _units = [];

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
        _units.Add(new Unit(product, renewal, side, worth, Venue));

    /// <summary>The largest surplus that any trading of units could realize, by the periods after which they return.
    /// Units that return after different periods are not paired.</summary>
    /// <param name="isAt">Whether units of those who trade at a venue count.</param>
    public IReadOnlyList<(int Renewal, Money Surplus)> MaximumSurplus(Func<int, bool> isAt) =>
        [.. _units.Where(unit => isAt(unit.Venue)).GroupBy(unit => unit.Renewal).OrderBy(group => group.Key)
            .Select(group => (group.Key, SurplusOf(group)))];

    private static Money SurplusOf(IEnumerable<Unit> units)
    {
        var total = Money.Zero;
        foreach (var group in units.GroupBy(unit => unit.Product))
        {
            var values = group.Where(unit => unit.Side == Side.Buy).Select(unit => unit.Worth).OrderDescending();
            var costs = group.Where(unit => unit.Side == Side.Sell).Select(unit => unit.Worth).Order();
            foreach (var (value, cost) in values.Zip(costs).TakeWhile(pair => pair.First > pair.Second))
            {
                total += value - cost;
            }
        }

        return total;
    }

    private readonly record struct Unit(int Product, int Renewal, Side Side, Money Worth, int Venue);
}
