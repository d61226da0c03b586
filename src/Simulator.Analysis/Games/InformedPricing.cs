using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Analysis.Games;

/// <summary>A seller without costs faces the demand w - p of a consumer, and sets half the intercept that it expects:
/// from nothing, or from data about the consumer (what one consumer's data is worth to a seller in Bergemann, Bonatti
/// and Gan 2022). Demand is taken to be linear throughout, also where it would be negative.</summary>
/// <param name="Mean">Of the intercept w.</param>
/// <param name="Learned">Variance of w that the data tells, G.</param>
/// <param name="Residual">Variance of w that it does not tell, H.</param>
public sealed record InformedPricing(double Mean, double Learned, double Residual)
{
    public double Learned { get; } = Learned >= 0
        ? Learned
        : throw new ArgumentException("learned must not be negative");

    public double Residual { get; } = Residual >= 0
        ? Residual
        : throw new ArgumentException("residual must not be negative");

    /// <summary>Expected surplus of seller and consumer at prices without data.</summary>
    public (double Producer, double Consumer) WithoutData =>
        (Mean * Mean / 4, (Mean * Mean / 4 + Learned + Residual) / 2);

    /// <summary>Expected surplus of seller and consumer at prices that follow the data.</summary>
    public (double Producer, double Consumer) WithData =>
        ((Mean * Mean + Learned) / 4, (Mean * Mean / 4 + Learned / 4 + Residual) / 2);

    /// <summary>The mean change that data causes among drawn consumers with normal intercepts, each of whom meets both
    /// prices.</summary>
    /// <param name="consumers">How many.</param>
    /// <param name="seed">Of the draws.</param>
    public (double Producer, double Consumer) DrawnChange(int consumers, ulong seed)
    {
        var shock = new Normal(0, 1);
        var (producer, consumer) = (0.0, 0.0);
        for (var index = 0; index < consumers; index++)
        {
            var stream = new RandomStream(seed, index, 0, Purpose.Sample);
            var expected = Mean + Math.Sqrt(Learned) * shock.Quantile(stream.NextUniform());
            var intercept = expected + Math.Sqrt(Residual) * shock.Quantile(stream.NextUniform());
            var before = Surplus(intercept, Mean / 2);
            var after = Surplus(intercept, expected / 2);
            producer += after.Producer - before.Producer;
            consumer += after.Consumer - before.Consumer;
        }

        return (producer / consumers, consumer / consumers);
    }

    private static (double Producer, double Consumer) Surplus(double intercept, double price)
    {
        var quantity = intercept - price;
        return (price * quantity, quantity * quantity / 2);
    }
}
