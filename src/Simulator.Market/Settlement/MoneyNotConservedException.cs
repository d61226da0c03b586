namespace Simulator.Market.Settlement;

/// <summary>The accounts no longer add up: a fault of the model, never of a participant.</summary>
public sealed class MoneyNotConservedException(int period, MoneyTotal expected, MoneyTotal found)
    : Exception($"Period {period}: accounts hold {found}, but endowments and sources less sinks make {expected}.")
{
    public int Period { get; } = period;
    public MoneyTotal Expected { get; } = expected;
    public MoneyTotal Found { get; } = found;
}
