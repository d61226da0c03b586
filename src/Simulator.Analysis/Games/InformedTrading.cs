using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Analysis.Games;

/// <summary>An insider who knows the value trades among uninformed orders with market makers who see only the sum (Kyle
/// 1985, single auction). Both the value and the uninformed orders are normal.</summary>
/// <param name="ValueSd">Standard deviation of the value about its public mean, positive.</param>
/// <param name="NoiseSd">Standard deviation of the uninformed orders, positive.</param>
public sealed record InformedTrading(double ValueSd, double NoiseSd)
{
    public double ValueSd { get; } = ValueSd > 0 ? ValueSd : throw new ArgumentException("value-sd must be positive");

    public double NoiseSd { get; } = NoiseSd > 0 ? NoiseSd : throw new ArgumentException("noise-sd must be positive");

    /// <summary>Lambda: what one unit of orders adds to the price; its inverse is the market's depth.</summary>
    public double PriceImpact => ValueSd / (2 * NoiseSd);

    /// <summary>Beta: units that the insider orders for each unit that the value is above its mean.</summary>
    public double Intensity => NoiseSd / ValueSd;

    /// <summary>The insider's expected profit, which is what the uninformed lose: the value of the
    /// information.</summary>
    public double Profit => ValueSd * NoiseSd / 2;

    /// <summary>Of the profit in one auction: it is profit * (a^2 - a b) for standard normal a and b, with variance
    /// 3.</summary>
    public double ProfitSd => Profit * Math.Sqrt(3);

    /// <summary>Variance of the value that the price leaves: half of it comes out.</summary>
    public double RemainingVariance => ValueSd * ValueSd / 2;

    /// <summary>The price impact at which the market makers break even on an insider of this intensity: the slope of
    /// the value on the orders.</summary>
    public double FairImpact(double intensity)
    {
        var information = intensity * ValueSd * ValueSd;
        return information / (intensity * information + NoiseSd * NoiseSd);
    }

    /// <summary>The insider's best intensity against this price impact.</summary>
    public static double BestIntensity(double impact) => 1 / (2 * impact);

    /// <summary>One auction.</summary>
    /// <param name="intensity">The insider's.</param>
    /// <param name="impact">The market makers'.</param>
    /// <param name="stream">Draws two numbers.</param>
    public InformedAuction Draw(double intensity, double impact, ref RandomStream stream)
    {
        var value = new Normal(0, ValueSd).Quantile(stream.NextUniform());
        var noise = new Normal(0, NoiseSd).Quantile(stream.NextUniform());
        return new InformedAuction(value, intensity * value, noise, impact * (intensity * value + noise));
    }
}
