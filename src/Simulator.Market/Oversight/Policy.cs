using System.Runtime.InteropServices;
using Simulator.Market.Goods;
using Simulator.Market.Rules;
using Simulator.Market.Rights;
using Simulator.Market.Settlement;

namespace Simulator.Market.Oversight;

/// <summary>What the rules and regulators of one region come to in one period, apart from the terms of trade of its
/// venues. The default is a region without rules.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly partial record struct Policy
{
    public static readonly Policy Free;

    /// <summary>Whether a product is listed or filed only once its title is registered ("no registration, no
    /// trade").</summary>
    public bool RequiresRegistration { get; init; }

    /// <summary>Whether reviewers look for unlawful sources.</summary>
    public bool ReviewsSource { get; init; }

    /// <summary>Whether grading keeps core data off the market, and important data where they are.</summary>
    public bool GatesGrades { get; init; }

    /// <summary>Precision (inverse variance) of the certificate on log quality; 0: no certificate.</summary>
    public double CertificationPrecision { get; init; }

    /// <summary>Lowest certified quality that is admitted.</summary>
    public double QualityFloor { get; init; }

    /// <summary>What an admission costs the provider.</summary>
    public Money ComplianceCost { get; init; }

    /// <summary>What a deal on an exchange costs its buyer in effort.</summary>
    public Money DealCost { get; init; }

    /// <summary>Applications that a stage handles in a period; 0: any number.</summary>
    public int ReviewCapacity { get; init; }

    /// <summary>Fewest periods in a stage.</summary>
    public int ReviewPeriods { get; init; }

    /// <summary>What personal data must be protected by.</summary>
    public PrivacyTechnology PrivacyTechnology { get; init; }

    /// <summary>Share of the value that the technology loses.</summary>
    public double UtilityLoss { get; init; }

    /// <summary>Share of leaks and exposures that it prevents.</summary>
    public double LeakPrevention { get; init; }

    /// <summary>What the technology costs the provider for each delivery.</summary>
    public Money ProtectionCost { get; init; }

    /// <summary>Share of break-ins at the region's custodians that their guards prevent.</summary>
    public double BreachPrevention { get; init; }

    /// <summary>What guarding a copy costs its holder, when it gets it.</summary>
    public Money CustodyCost { get; init; }

    /// <summary>Probability that a participant is inspected in a period.</summary>
    public double InspectionRate { get; init; }

    /// <summary>Probability that an inspection finds what is wrong.</summary>
    public double DetectionPower { get; init; }

    /// <summary>Fine for each violation found.</summary>
    public Money Penalty { get; init; }

    /// <summary>Highest price of public data sold to industry; null: the market's.</summary>
    public Money? PublicPriceCap { get; init; }

    /// <summary>Whether prices of trades are published.</summary>
    public bool DisclosesPrices { get; init; }

    /// <summary>Paid to a provider for a first listing.</summary>
    public Money ListingSubsidy { get; init; }

    /// <summary>Share of the declared volume that the state pays to its seller.</summary>
    public double VolumeBonusRate { get; init; }

    /// <summary>Probability that a bonus is audited before it is paid.</summary>
    public double AuditRate { get; init; }

    /// <summary>Whether data about many people need an assessment before they go abroad.</summary>
    public BorderGate? Border { get; init; }

    /// <summary>Share of the cost of dealing with another region that its rules add: 0 where they are recognized, 1
    /// where nothing is.</summary>
    public double Friction
    {
        get => field * (1 - Recognition);
        init;
    }

    /// <summary>What the buyer's region checks again in a deal between two, as a share of what the seller's did, if
    /// nothing were recognized.</summary>
    public double SecondCheck { get; init; }

    /// <summary>Share of other regions' rules that is recognized beyond what <see cref="Friction"/> allows
    /// for.</summary>
    public double Recognition { get; init; }

    /// <summary>What exchanges live on and cost; null: they are no firms.</summary>
    public ExchangeCharter? Charter { get; init; }

    /// <summary>What a provider pays an exchange for its first product.</summary>
    public Money ExchangeFees => Charter is null ? Money.Zero : Charter.ListingFee + Charter.MembershipFee;

    /// <summary>Public money that an exchange gets in a period.</summary>
    public Money ExchangeBudget { get; init; }

    /// <summary>Exchanges that there may be in all regions with a cap; null: any number.</summary>
    public int? ExchangeCap { get; init; }

    /// <summary>What a broker must have pledged to be on the public list.</summary>
    public Money BrokerCapital { get; init; }

    /// <summary>Of which grade it must be.</summary>
    public int BrokerGrade { get; init; }

    /// <summary>Highest fee of a broker, as a share of the price; null: any.</summary>
    public double? BrokerFeeCap { get; init; }

    /// <summary>Whether titles are sealed in a hash chain: disputes cost less and leaks are traced.</summary>
    public bool HasProvenance { get; init; }

    /// <summary>What a deal on an exchange costs its buyer in effort: more if it is of another region.</summary>
    public Money DealCostOf(bool crosses) => crosses && SecondCheck > 0
        ? new Money((long)(DealCost.Micros * (1 + SecondCheck * (1 - Recognition))))
        : DealCost;

    /// <summary>How a product gets to its buyer. Personal data under a technology that computes where they are do not
    /// leave.</summary>
    public Delivery DeliveryOf(DataClass dataClass, ProductForm form) =>
        dataClass == DataClass.Personal && PrivacyTechnology >= PrivacyTechnology.Tee
            ? Delivery.InPlace
            : form.Delivery();

    /// <summary>Whether a broker may be on the public list.</summary>
    public bool Lists(int grade, Money pledge) => grade >= BrokerGrade && pledge >= BrokerCapital;

    /// <summary>Whether a product may be traded in the open at all.</summary>
    public bool Allows(in DataElement element) => !GatesGrades || element.Grade != Grade.Core;
}
