using Simulator.Market.Oversight;
using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>Personal data are used under a privacy technology. From a trusted execution environment on, they do not
/// leave where they are.</summary>
/// <param name="Technology">Which.</param>
/// <param name="UtilityLossShare">Share of the worth that it loses.</param>
/// <param name="LeakPreventionShare">Share of leaks that it prevents.</param>
/// <param name="Cost">Of each delivery, to the provider.</param>
public sealed record PrivacyRequirement(
    PrivacyTechnology Technology, double UtilityLossShare, double LeakPreventionShare, Money Cost) : Rule
{
    public double UtilityLossShare { get; } = UtilityLossShare is >= 0 and <= 1
        ? UtilityLossShare
        : throw new ArgumentException("utility-loss-share must lie between 0 and 1");

    public double LeakPreventionShare { get; } = LeakPreventionShare is >= 0 and <= 1
        ? LeakPreventionShare
        : throw new ArgumentException("leak-prevention-share must lie between 0 and 1");

    public override Policy Apply(Policy policy) => policy with
    {
        PrivacyTechnology = Technology,
        UtilityLoss = UtilityLossShare,
        LeakPrevention = LeakPreventionShare,
        ProtectionCost = Cost,
    };
}
