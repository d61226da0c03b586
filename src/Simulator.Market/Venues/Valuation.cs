namespace Simulator.Market.Venues;

/// <summary>A valuer's report on a product; the default: there is none. Values are logs, relative to that of the same
/// product at quality 1, which is public.</summary>
public struct Valuation
{
    /// <summary>Inverse variance of the estimate; 0: there is no report.</summary>
    public float Precision;

    /// <summary>Estimate less truth: the client, who knows its product, sees how far the market's value may lie from
    /// what it thought, and nobody else does.</summary>
    public float Error;

    /// <summary>What is published less the estimate; nobody sees it.</summary>
    public float Bias;

    /// <summary>What is published.</summary>
    public float Value;

    /// <summary>What the client claimed.</summary>
    public float Claim;

    /// <summary>Whether a client has published a report that speaks for its product.</summary>
    public readonly bool IsPublic => Precision > 0 && Value > 0;

    /// <summary>What a public report says of log quality, to a reader who takes it for j alpha ln(quality) + (1 - j)
    /// claim + noise.</summary>
    /// <param name="elasticity">alpha.</param>
    /// <param name="independence">j.</param>
    /// <returns>The inverse variance of the signal, and the signal times that.</returns>
    public readonly (double Precision, double Sum) Read(double elasticity, double independence)
    {
        var slope = independence * elasticity;
        return (Precision * slope * slope, Precision * slope * (Value - (1 - independence) * Claim));
    }
}
