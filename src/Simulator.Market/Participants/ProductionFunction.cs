using Simulator.Market.Randomness;

namespace Simulator.Market.Participants;

/// <summary>Output of a firm in a period, Y = A(D) K^a L^b, in reduced form. What capital and labor make is given; data
/// in use raise it with decreasing returns: A(D) = 1 + ((1 + D / (K^a L^b))^eta - 1) / eta, so that the first data add
/// what they are worth. D is the worth of the licenses in force, as far as they are absorbed, each spread over its term
/// and diluted by rivals of the sector who hold the same product: (1 + rivals)^-rivalry. Data are non-rival: what one
/// firm uses no other lacks, only its advantage.</summary>
/// <param name="Output">K^a L^b: what a firm makes in a period without data, by member.</param>
/// <param name="AbsorptionRate">Share of what is not absorbed of a license that is absorbed in a period.</param>
/// <param name="Elasticity">eta, above 0 up to 1: 1 for constant returns.</param>
/// <param name="Rivalry">How much a rival who holds the same product takes from its worth.</param>
/// <param name="PlanningPeriods">Over which a firm reckons how much it will absorb.</param>
public sealed record ProductionFunction(
    Distribution Output,
    double AbsorptionRate,
    double Elasticity = 1,
    double Rivalry = 0,
    int PlanningPeriods = 52)
{
    public double AbsorptionRate { get; } = AbsorptionRate is > 0 and <= 1
        ? AbsorptionRate
        : throw new ArgumentException("absorption-rate must lie above 0 and be at most 1");

    public double Elasticity { get; } = Elasticity is > 0 and <= 1
        ? Elasticity
        : throw new ArgumentException("elasticity must lie above 0 and be at most 1");

    public double Rivalry { get; } =
        Rivalry is >= 0 and <= 10 ? Rivalry : throw new ArgumentException("rivalry must lie between 0 and 10");

    public int PlanningPeriods { get; } = PlanningPeriods >= 1
        ? PlanningPeriods
        : throw new ArgumentException("planning-periods must be at least 1");

    /// <summary>What data in use add to the output of a firm.</summary>
    /// <param name="data">D, in currency per period.</param>
    /// <param name="output">K^a L^b, positive.</param>
    public double Gain(double data, double output) =>
        Elasticity == 1 ? data : output / Elasticity * (Math.Pow(1 + data / output, Elasticity) - 1);

    /// <summary>Derivative of <see cref="Gain"/>: what more data are worth, as a share of what the first are.</summary>
    public double MarginalGain(double data, double output) =>
        Elasticity == 1 ? 1 : Math.Pow(1 + data / output, Elasticity - 1);

    /// <summary>What a firm will use of a license if it absorbs so many times faster, relative to what it would
    /// otherwise.</summary>
    public double RelativeUse(double factor) =>
        factor == 1 ? 1 : UsedShare(Math.Min(1, AbsorptionRate * factor)) / UsedShare(AbsorptionRate);

    /// <summary>Mean of 1 - (1 - rate)^t over the periods planned for.</summary>
    private double UsedShare(double rate) => rate <= 0
        ? 0
        : 1 - (1 - rate) * (1 - Math.Pow(1 - rate, PlanningPeriods)) / (rate * PlanningPeriods);
}
