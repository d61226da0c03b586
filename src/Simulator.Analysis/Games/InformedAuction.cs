namespace Simulator.Analysis.Games;

/// <summary>One auction of <see cref="InformedTrading"/>, as differences from the public mean of the value.</summary>
/// <param name="Value">Known to the insider only.</param>
/// <param name="Insider">Units that the insider orders.</param>
/// <param name="Noise">Units that the uninformed order.</param>
/// <param name="Price">That all orders pay.</param>
public readonly record struct InformedAuction(double Value, double Insider, double Noise, double Price)
{
    public double Orders => Insider + Noise;

    public double InsiderProfit => (Value - Price) * Insider;

    public double NoiseProfit => (Value - Price) * Noise;
}
