using System.Collections.Immutable;

namespace Simulator.Market.Oversight;

/// <summary>An authority that acts while the market runs: it reads the public record and changes the policy of its
/// regions in the next announcement.</summary>
public abstract record Regulator
{
    /// <summary>Names of its regions; absent: all.</summary>
    public ImmutableArray<string>? Regions { get; init; }

    /// <summary>First day in office; absent: from the start.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Sets what it decides in one region.</summary>
    /// <param name="policy">As rules and earlier regulators leave it.</param>
    /// <param name="record">What was published about the region up to last period.</param>
    /// <param name="mandate">What it remembers about the region.</param>
    public abstract Policy Act(Policy policy, in PublicRecord record, ref Mandate mandate);

    /// <summary>Caps what an operator of public data may ask; null: it has no say in that.</summary>
    /// <param name="record">What the operator reported up to last period.</param>
    /// <param name="mandate">What it remembers about the operator.</param>
    public virtual PublicCap? CapOf(in OperatorRecord record, ref Mandate mandate) => null;
}
