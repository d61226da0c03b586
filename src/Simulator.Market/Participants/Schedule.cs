using Simulator.Market.Settlement;

namespace Simulator.Market.Participants;

/// <summary>Demand and supply schedules declared before the first period.</summary>
public sealed class Schedule
{
    private readonly List<Unit> _units = [];

    public void Add(int product, Side side, Money worth, bool renewed) =>
        _units.Add(new Unit(product, renewed, side, worth));

    /// <summary>The largest surplus that any trading of the declared units could realize.</summary>
    /// <param name="renewed">True: of the units that return every period. False: of those available once.</param>
    public Money MaximumSurplus(bool renewed)
    {
        var total = Money.Zero;
        foreach (var group in _units.Where(unit => unit.Renewed == renewed).GroupBy(unit => unit.Product))
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

    private readonly record struct Unit(int Product, bool Renewed, Side Side, Money Worth);
}
