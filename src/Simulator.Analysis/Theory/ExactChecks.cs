using System.Collections.Immutable;
using Simulator.Analysis.Theory.Checks;

namespace Simulator.Analysis.Theory;

/// <summary>All published results about functions, one line for each class of them.</summary>
public static class ExactChecks
{
    public static ImmutableArray<ExactCheck> All { get; } =
    [
        .. AlgorithmicPricingChecks.All,
        .. ConcentrationChecks.All,
        .. ContagionChecks.All,
        .. ContributionChecks.All,
        .. CournotChecks.All,
        .. DifferenceInDifferencesChecks.All,
        .. ExperimentSaleChecks.All,
        .. InformedPricingChecks.All,
        .. InformedTradingChecks.All,
        .. LogitBertrandChecks.All,
        .. NetworkDemandChecks.All,
        .. PilotPowerChecks.All,
        .. PlatformChecks.All,
        .. QueueChecks.All,
        .. StaggeredRolloutChecks.All,
        .. SyntheticControlChecks.All,
        .. VersionPricingChecks.All,
    ];
}
