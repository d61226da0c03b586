namespace Simulator.Market.Goods;

/// <summary>Information about which of two states is true, as a product (Blackwell 1951): a signal that says "first" or
/// "second". One that always says the same is worth nothing.</summary>
/// <param name="FirstIfFirst">Probability that it says "first" in the first state.</param>
/// <param name="FirstIfSecond">Probability that it says "first" in the second state.</param>
public readonly record struct Experiment(double FirstIfFirst, double FirstIfSecond)
{
    /// <summary>By how much it raises the probability of the action that matches the state, for someone who believes in
    /// the first state with this probability (Bergemann, Bonatti and Smolin 2018).</summary>
    public double ValueTo(double belief)
    {
        var first = Math.Max(belief * FirstIfFirst, (1 - belief) * FirstIfSecond);
        var second = Math.Max(belief * (1 - FirstIfFirst), (1 - belief) * (1 - FirstIfSecond));
        return Math.Max(0, first + second - Math.Max(belief, 1 - belief));
    }
}
