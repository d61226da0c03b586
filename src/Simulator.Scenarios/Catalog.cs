using System.Collections.Frozen;
using System.Collections.Immutable;
using Simulator.Analysis.Evaluation;
using Simulator.Analysis.Evaluation.Estimators;
using Simulator.Analysis.Evaluation.Inference;
using Simulator.Market.Incidents;
using Simulator.Market.Mechanisms;
using Simulator.Market.Mechanisms.Payments;
using Simulator.Market.Observation;
using Simulator.Market.Oversight;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Participants.Entry;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;
using Simulator.Market.Rules;
using Simulator.Market.Settlement.Splits;

namespace Simulator.Scenarios;

/// <summary>The only place where the names in scenario files meet types: one line for each, those of metrics in
/// <see cref="MetricCatalog"/>.</summary>
public static class Catalog
{
    public static Family Behaviors { get; } = Of<IBehavior>("behavior", new()
    {
        ["bargaining-buyer"] = typeof(BargainingBuyer),
        ["bargaining-seller"] = typeof(BargainingSeller),
        ["best-response-seller"] = typeof(BestResponseSeller),
        ["bundle-buyer"] = typeof(BundleBuyer),
        ["choosing-buyer"] = typeof(ChoosingBuyer),
        ["cost-plus-seller"] = typeof(CostPlusSeller),
        ["cournot-seller"] = typeof(CournotSeller),
        ["data-aggregator"] = typeof(DataAggregator),
        ["data-broker"] = typeof(DataBroker),
        ["data-buyer"] = typeof(DataBuyer),
        ["data-provider"] = typeof(DataProvider),
        ["data-valuer"] = typeof(DataValuer),
        ["deciding-buyer"] = typeof(DecidingBuyer),
        ["disclosing-buyer"] = typeof(DisclosingBuyer),
        ["disclosing-seller"] = typeof(DisclosingSeller),
        ["equilibrium-bidder"] = typeof(EquilibriumBidder),
        ["exp3-seller"] = typeof(Exp3Seller),
        ["gjerstad-dickhaut"] = typeof(GjerstadDickhaut),
        ["hedge-seller"] = typeof(HedgeSeller),
        ["linear"] = typeof(Linear),
        ["logit-buyer"] = typeof(LogitBuyer),
        ["menu-seller"] = typeof(MenuSeller),
        ["optimal-offer"] = typeof(OptimalOffer),
        ["optimal-price-seller"] = typeof(OptimalPriceSeller),
        ["platform-member"] = typeof(PlatformMember),
        ["q-learning-seller"] = typeof(QLearningSeller),
        ["reservation-price-search"] = typeof(ReservationPriceSearch),
        ["roth-erev-seller"] = typeof(RothErevSeller),
        ["searching-buyer"] = typeof(SearchingBuyer),
        ["segment-pricing-seller"] = typeof(SegmentPricingSeller),
        ["truthful"] = typeof(Truthful),
        ["version-arbitrageur"] = typeof(VersionArbitrageur),
        ["version-buyer"] = typeof(VersionBuyer),
        ["zero-intelligence"] = typeof(ZeroIntelligence),
        ["zip"] = typeof(Zip),
    });

    public static Family Entries { get; } = Of<IEntry>("entry", new()
    {
        ["bass"] = typeof(Bass),
        ["critical-mass"] = typeof(CriticalMass),
        ["free-entry"] = typeof(FreeEntry),
        ["scheduled"] = typeof(Scheduled),
    });

    public static Family Mechanisms { get; } = Of<IMechanism>("mechanism", new()
    {
        ["administered-price"] = typeof(AdministeredPrice),
        ["auction"] = typeof(Auction),
        ["call-auction"] = typeof(CallAuction),
        ["continuous-double-auction"] = typeof(ContinuousDoubleAuction),
        ["fixed-best-price"] = typeof(FixedBestPrice),
        ["posted-price"] = typeof(PostedPrice),
        ["random-sampling-auction"] = typeof(RandomSamplingAuction),
        ["request-for-quote"] = typeof(RequestForQuote),
        ["trade-reduction"] = typeof(TradeReduction),
    });

    public static Family PaymentRules { get; } = Of<IPaymentRule>("payment-rule", new()
    {
        ["all-pay"] = typeof(AllPay),
        ["ascending-clock"] = typeof(AscendingClock),
        ["first-price"] = typeof(FirstPrice),
        ["second-price"] = typeof(SecondPrice),
        ["uniform-price"] = typeof(UniformPrice),
    });

    public static Family Splits { get; } = Of<IRevenueSplit>("split", new()
    {
        ["by-contribution"] = typeof(ByContribution),
        ["equal-split"] = typeof(EqualSplit),
    });

    public static Family Rules { get; } = Of<Rule>("rule", new()
    {
        ["ad-valorem-levy"] = typeof(AdValoremLevy),
        ["arbitrage-free-pricing"] = typeof(ArbitrageFreePricing),
        ["block-tariff"] = typeof(BlockTariff),
        ["border-control"] = typeof(BorderControl),
        ["broker-fee-cap"] = typeof(BrokerFeeCap),
        ["broker-qualification"] = typeof(BrokerQualification),
        ["buyer-voucher"] = typeof(BuyerVoucher),
        ["compliance-burden"] = typeof(ComplianceBurden),
        ["consent-requirement"] = typeof(ConsentRequirement),
        ["coordination-lag"] = typeof(CoordinationLag),
        ["delivery-cost"] = typeof(DeliveryCost),
        ["digital-literacy"] = typeof(DigitalLiteracy),
        ["enforcement"] = typeof(Enforcement),
        ["exchange-budget"] = typeof(ExchangeBudget),
        ["exchange-cap"] = typeof(ExchangeCap),
        ["exchange-charter"] = typeof(ExchangeCharter),
        ["exclusivity-limit"] = typeof(ExclusivityLimit),
        ["external-harm"] = typeof(ExternalHarm),
        ["free-public-good"] = typeof(FreePublicGood),
        ["grading-gate"] = typeof(GradingGate),
        ["infrastructure-step"] = typeof(InfrastructureStep),
        ["inspection"] = typeof(Inspection),
        ["license-register"] = typeof(LicenseRegister),
        ["listing-subsidy"] = typeof(ListingSubsidy),
        ["membership-fee"] = typeof(MembershipFee),
        ["mutual-recognition"] = typeof(MutualRecognition),
        ["price-cap"] = typeof(PriceCap),
        ["price-disclosure"] = typeof(PriceDisclosure),
        ["privacy-requirement"] = typeof(PrivacyRequirement),
        ["provenance"] = typeof(Provenance),
        ["public-price-cap"] = typeof(PublicPriceCap),
        ["quality-certification"] = typeof(QualityCertification),
        ["regional-friction"] = typeof(RegionalFriction),
        ["registration-requirement"] = typeof(RegistrationRequirement),
        ["replication-guard"] = typeof(ReplicationGuard),
        ["rivalry-charge"] = typeof(RivalryCharge),
        ["sector-demand"] = typeof(SectorDemand),
        ["smart-city"] = typeof(SmartCity),
        ["security-baseline"] = typeof(SecurityBaseline),
        ["source-review"] = typeof(SourceReview),
        ["standard-license"] = typeof(StandardLicense),
        ["subsidy"] = typeof(Subsidy),
        ["suspension"] = typeof(Suspension),
        ["transaction-cost"] = typeof(TransactionCost),
        ["unit-levy"] = typeof(UnitLevy),
        ["volume-bonus"] = typeof(VolumeBonus),
        ["whistleblowing"] = typeof(Whistleblowing),
    });

    public static Family Licenses { get; } = Of<License>("license", new()
    {
        ["exclusive"] = typeof(Exclusive),
        ["exclusive-term"] = typeof(ExclusiveTerm),
        ["limited-copies"] = typeof(LimitedCopies),
        ["non-exclusive"] = typeof(NonExclusive),
    });

    public static Family Distributions { get; } = Of<Distribution>("distribution", new()
    {
        ["clamped"] = typeof(Clamped),
        ["constant"] = typeof(Constant),
        ["discrete"] = typeof(Discrete),
        ["evenly-spaced"] = typeof(EvenlySpaced),
        ["exponential"] = typeof(Exponential),
        ["listed"] = typeof(Listed),
        ["lognormal"] = typeof(Lognormal),
        ["negative"] = typeof(Negative),
        ["normal"] = typeof(Normal),
        ["pareto"] = typeof(Pareto),
        ["rounded"] = typeof(Rounded),
        ["uniform"] = typeof(Uniform),
        ["uniform-integer"] = typeof(UniformInteger),
    });

    public static Family Metrics { get; } = Of<Metric>("metric", MetricCatalog.Kinds);

    public static Family Regulators { get; } = Of<Regulator>("regulator", new()
    {
        ["cyberspace-administration"] = typeof(CyberspaceAdministration),
        ["data-bureau"] = typeof(DataBureau),
        ["price-authority"] = typeof(PriceAuthority),
        ["sector-regulator"] = typeof(SectorRegulator),
    });

    public static Family Incidents { get; } = Of<Incident>("incident", new()
    {
        ["breach"] = typeof(Breach),
        ["leak"] = typeof(Leak),
        ["official-statistics"] = typeof(OfficialStatistics),
        ["quality-dispute"] = typeof(QualityDispute),
        ["trust-shock"] = typeof(TrustShock),
        ["wash-trading"] = typeof(WashTrading),
    });

    public static Family Estimators { get; } = Of<IEstimator>("estimator", new()
    {
        ["difference-in-differences"] = typeof(DifferenceInDifferences),
        ["dose-response"] = typeof(DoseResponse),
        ["group-time"] = typeof(GroupTime),
        ["naive"] = typeof(Naive),
        ["region-trends"] = typeof(RegionTrends),
        ["synthetic-control"] = typeof(SyntheticControl),
        ["two-way-fixed-effects"] = typeof(TwoWayFixedEffects),
    });

    public static Family Inferences { get; } = Of<IInference>("inference", new()
    {
        ["clustered"] = typeof(Clustered),
        ["conventional"] = typeof(Conventional),
        ["permutation"] = typeof(Permutation),
    });

    public static ImmutableArray<Family> Families { get; } =
    [
        Behaviors, Entries, Mechanisms, PaymentRules, Splits, Rules, Regulators, Incidents, Licenses, Distributions,
        Metrics, Estimators, Inferences,
    ];

    private static FrozenDictionary<Type, string> Names { get; } =
        Families.SelectMany(family => family.Kinds).ToFrozenDictionary(kind => kind.Value, kind => kind.Key);

    /// <summary>The family whose root a type is, if it is one.</summary>
    public static Family? FamilyOf(Type root) => Families.FirstOrDefault(family => family.Root == root);

    /// <summary>What scenario files call a type of one of the families.</summary>
    public static string NameOf(Type kind) => Names[kind];

    /// <summary>True if scenario files have a name for the type.</summary>
    public static bool Contains(Type kind) => Names.ContainsKey(kind);

    private static Family Of<T>(string name, Dictionary<string, Type> kinds) =>
        new(name, typeof(T), kinds.ToFrozenDictionary(StringComparer.Ordinal));
}
