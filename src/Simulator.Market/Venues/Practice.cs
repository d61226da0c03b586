using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>What a valuer offers.</summary>
/// <param name="Valuer">Its number.</param>
/// <param name="Precision">Inverse variance of its estimate of the log of a product's value.</param>
/// <param name="Fee">That a provider pays it for a report.</param>
/// <param name="Capacity">Reports that it can make in a period.</param>
public readonly record struct Practice(int Valuer, double Precision, Money Fee, int Capacity)
{
    /// <summary>alpha: exponent of quality in value.</summary>
    public double Elasticity { get; init; } = 1;

    /// <summary>How far what it publishes follows the truth, from 0 to 1. What of it is known is the mean of all
    /// valuers in a region.</summary>
    public double Independence { get; init; } = 1;

    /// <summary>Log of the value that its clients claim, over that of a product of quality 1.</summary>
    public double Claim { get; init; }

    /// <summary>Its report on a product.</summary>
    /// <param name="quality">What is true of it.</param>
    /// <param name="noise">A standard normal draw.</param>
    public Valuation Report(double quality, double noise)
    {
        var truth = Elasticity * Math.Log(Math.Max(quality, 1e-9));
        var error = noise / Math.Sqrt(Precision);
        var bias = (1 - Independence) * (Claim - truth);
        return new Valuation
        {
            Precision = (float)Precision,
            Error = (float)error,
            Bias = (float)bias,
            Value = (float)(truth + error + bias),
            Claim = (float)Claim,
        };
    }
}
