using Simulator.Market.Oversight;

namespace Simulator.Market.Rules;

/// <summary>A ceiling for the fees of brokers, as a share of the price; of several the lowest binds. A mandate that was
/// given before keeps its fee.</summary>
public sealed record BrokerFeeCap(double Rate) : Rule
{
    public double Rate { get; } = Rate is >= 0 and <= 1 ? Rate : throw new ArgumentException("rate must lie in [0, 1]");

    public override Policy Apply(Policy policy) =>
        policy with { BrokerFeeCap = Math.Min(Rate, policy.BrokerFeeCap ?? 1) };
}
