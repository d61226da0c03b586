namespace Simulator.Market.Rights;

/// <summary>Somebody sold, used or passed on what it had no right to: a fault of the model, never of a
/// participant.</summary>
/// <param name="product">Number of the product.</param>
/// <param name="holder">Number of the participant.</param>
/// <param name="period">When.</param>
/// <param name="what">What it did, as a sentence would have it after "participant 7".</param>
public sealed class RightsViolatedException(int product, int holder, int period, string what)
    : Exception($"Participant {holder} {what}: product {product}, period {period}.")
{
    public int Product { get; } = product;
    public int Holder { get; } = holder;
    public int Period { get; } = period;
}
