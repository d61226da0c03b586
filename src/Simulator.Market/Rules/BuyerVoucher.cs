using Simulator.Market.Oversight;
using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>The state pays a share of what a buyer spends on an exchange back to it.</summary>
/// <param name="Rate">Share of the price.</param>
/// <param name="Maximum">For one purchase.</param>
public sealed record BuyerVoucher(double Rate, Money Maximum) : Rule
{
    public double Rate { get; } = Rate is >= 0 and <= 1 ? Rate : throw new ArgumentException("rate must lie in [0, 1]");

    public Money Maximum { get; } =
        Maximum >= Money.Zero ? Maximum : throw new ArgumentException("maximum must not be negative");

    public override Policy Apply(Policy policy) => policy with { VoucherRate = Rate, VoucherMaximum = Maximum };
}
