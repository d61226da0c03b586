namespace Simulator.Market.Oversight;

/// <summary>What a pilot means for a region.</summary>
/// <param name="Start">First period; <see cref="int.MaxValue"/>: never.</param>
/// <param name="Dose">How much of the treatment it gets from then on.</param>
public readonly record struct Treatment(int Start, double Dose)
{
    public bool IsEver => Start != int.MaxValue;

    /// <summary>What the region gets in a period.</summary>
    public double DoseIn(int period) => period >= Start ? Dose : 0;
}
