using System.Collections.Immutable;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;

namespace Simulator.Market.Oversight;

/// <content>What a region starts from, and what programs make of it.</content>
public readonly partial record struct Policy
{
    /// <summary>Share of the region that networks do not reach.</summary>
    public double InfrastructureGap { get; init; }

    /// <summary>What the region lacks of the reference's digital maturity; negative, if it is ahead.</summary>
    public double Immaturity { get; init; }

    /// <summary>By which needs have grown since the start.</summary>
    public double NeedGrowth { get; init; }

    /// <summary>What programs and shocks do to firms of single sectors; default: nothing.</summary>
    public ImmutableArray<SectorDemand> Sectors { get; init; }

    /// <summary>What taking delivery costs a buyer in the region, where networks reach everybody.</summary>
    public Money DeliveryCost { get; init; }

    /// <summary>Probability that somebody inside reports a violation.</summary>
    public double ReportProbability { get; init; }

    /// <summary>Share of violations that an industry association prevents among its own.</summary>
    public double SelfRegulation { get; init; }

    /// <summary>Periods for which a violator who was found may not use exchanges.</summary>
    public int SuspensionPeriods { get; init; }

    /// <summary>Estimate of how much rivals who hold the same product take from its worth.</summary>
    public double ChargedRivalry { get; init; }

    /// <summary>Share of what a purchase is predicted to take from rivals that its buyer is charged.</summary>
    public double RivalryChargeShare { get; init; }

    /// <summary>What a buyer is charged for what it takes from its rivals.</summary>
    /// <param name="price">Of the deal.</param>
    /// <param name="rivals">Firms of its sector that hold the product.</param>
    public Money RivalryChargeOn(Money price, int rivals) => RivalryChargeShare == 0 || rivals == 0
        ? Money.Zero
        : Money.FromAmount(RivalryChargeShare * rivals * price.Amount
            * (1 - Math.Pow(rivals / (rivals + 1.0), ChargedRivalry)));

    /// <summary>Share of what firms lack of the capability to take part that education has given them.</summary>
    public double Literacy { get; init; }

    /// <summary>Probability that a violation is found, by inspection or because it is reported.</summary>
    public double DetectionProbability => Reported(InspectionRate * DetectionPower);

    /// <summary>Probability that what is found with a probability is found or reported.</summary>
    public double Reported(double found) =>
        ReportProbability == 0 ? found : 1 - (1 - found) * (1 - ReportProbability);

    /// <summary>Multiplies how often a firm of a sector needs data.</summary>
    public double NeedFactor(string? sector) =>
        Math.Max(0, 1 - Immaturity) * (1 + NeedGrowth) * FactorOf(sector, demand => demand.NeedFactor);

    /// <summary>Multiplies how much a firm of a sector can absorb.</summary>
    public double CapacityFactor(string? sector) =>
        Math.Max(0, 1 - Immaturity) * FactorOf(sector, demand => demand.CapacityFactor);

    /// <summary>What moving or computing data costs in this region.</summary>
    public Money OverNetwork(Money cost) =>
        InfrastructureGap == 0 ? cost : Money.FromAmount(cost.Amount / (1 - InfrastructureGap));

    private double FactorOf(string? sector, Func<SectorDemand, double> factor)
    {
        var product = 1.0;
        foreach (var demand in Sectors.IsDefault ? [] : Sectors)
        {
            product *= demand.Sector == sector ? factor(demand) : 1;
        }

        return product;
    }
}
