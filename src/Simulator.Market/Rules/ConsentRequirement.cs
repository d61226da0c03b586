using Simulator.Market.Oversight;
using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>Personal data are delivered only of people who consent, and they consent for money: everyone gets what the
/// most reluctant of them wants, w times the marginal leak of its data given those of the others. Since correlated data
/// leak without their owner, the price falls as correlation rises (Acemoglu, Makhdoumi, Malekian and Ozdaglar 2022).
/// Privacy costs w are exponential.</summary>
/// <param name="PrivacyCost">Mean of w, for a delivery: what it would be worth to a person that nothing at all were
/// known of it rather than everything.</param>
/// <param name="Correlation">rho, between any two people.</param>
/// <param name="Coverage">Exponent of the share of people who consent in the worth of the data.</param>
/// <param name="Mediation">Share of the correlation that a trusted mediator takes out of what it passes on.</param>
public sealed record ConsentRequirement(
    Money PrivacyCost, double Correlation, double Coverage, double Mediation = 0) : Rule
{
    /// <summary>Shares of people among which a holder chooses: twentieths.</summary>
    private const int Steps = 20;

    public Money PrivacyCost { get; } =
        PrivacyCost >= Money.Zero ? PrivacyCost : throw new ArgumentException("privacy-cost must not be negative");

    public double Correlation { get; } = Correlation is >= 0 and <= 1
        ? Correlation
        : throw new ArgumentException("correlation must lie in [0, 1]");

    public double Coverage { get; } = Coverage > 0
        ? Coverage
        : throw new ArgumentException("coverage must be positive");

    public double Mediation { get; } = Mediation is >= 0 and <= 1
        ? Mediation
        : throw new ArgumentException("mediation must lie in [0, 1]");

    /// <summary>How much less uncertain a person is once its own data are sold too, those of so many others being
    /// sold: V - V / (1 + V), V = 1 - rho^2 / (rho + (2 - rho) / others).</summary>
    public double MarginalLeak(double others)
    {
        var left = Left(others);
        return left * left / (1 + left);
    }

    /// <summary>How much less uncertain a person is for all that is sold.</summary>
    public double Leak(double others)
    {
        var left = Left(others);
        return 1 - left / (1 + left);
    }

    /// <summary>What each person gets for a delivery if a share of so many consents.</summary>
    public double Payment(double share, int subjects) =>
        -PrivacyCost.Amount * Math.Log(1 - share) * MarginalLeak(share * subjects - 1);

    /// <summary>What those who consent lose for a delivery, on average: their mean w times all that leaks.</summary>
    public double Loss(double share, int subjects)
    {
        var dearest = -Math.Log(1 - share);
        return PrivacyCost.Amount * (1 - dearest * (1 - share) / share) * Leak(share * subjects - 1);
    }

    /// <summary>The share of people that earns a holder most, which sells for so much if all consent; 0: none does.
    /// </summary>
    public double BestShare(double price, int subjects)
    {
        var (best, most) = (0.0, 0.0);
        for (var step = 1; step < Steps && subjects > 0; step++)
        {
            var share = step / (double)Steps;
            var profit = price * Math.Pow(share, Coverage) - share * subjects * Payment(share, subjects);
            if (profit > most)
            {
                (best, most) = (share, profit);
            }
        }

        return subjects > 0 ? best : 1;
    }

    public override Policy Apply(Policy policy) => policy with { Consent = this };

    private double Left(double others)
    {
        var rho = Correlation * (1 - Mediation);
        return others <= 0 || rho == 0 ? 1 : 1 - rho * rho / (rho + (2 - rho) / others);
    }
}
