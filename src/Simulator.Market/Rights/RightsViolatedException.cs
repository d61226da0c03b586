namespace Simulator.Market.Rights;

/// <summary>A license was sold that its product did not have: a fault of the model, never of a participant.</summary>
public sealed class RightsViolatedException(int product, int holder, int period)
    : Exception($"Product {product} had no license left for participant {holder} in period {period}.")
{
    public int Product { get; } = product;
    public int Holder { get; } = holder;
    public int Period { get; } = period;
}
