using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Goods;

/// <summary>Only its provider knows the quality of a product until it discloses it, verifiably and at a cost. The
/// others know the distribution, and whoever has not disclosed is one of a pool whose mean quality they expect
/// (Jovanovic 1982; Verrecchia 1983; without a cost nobody stays in the pool: Grossman 1981, Milgrom 1981).</summary>
/// <param name="Beliefs">How that expectation comes about.</param>
/// <param name="Cost">Of disclosure, in currency, paid by the provider out of the market.</param>
/// <param name="Worth">What buyers pay for a unit of expected quality, in currency, as everybody knows: disclosing pays
/// if it raises the price by the cost.</param>
public sealed record HiddenQuality(Beliefs Beliefs = Beliefs.Rational, Money Cost = default, double Worth = 1)
{
    /// <summary>Of the distribution, evenly by share.</summary>
    private const int Parts = 1 << 16;

    private const int MostRounds = 100_000;

    public Money Cost { get; } = Cost >= Money.Zero ? Cost : throw new ArgumentException("cost must not be negative");

    public double Worth { get; } = Worth > 0 ? Worth : throw new ArgumentException("worth must be positive");

    /// <summary>The mean quality that is expected of the pool before the first period. Rational expectations are found
    /// by iteration from the mean of all: whoever gains by leaving leaves, until nobody does. Of several equilibria
    /// that is the one with the largest pool.</summary>
    internal double FirstBelief(Distribution quality)
    {
        var sums = new double[Parts + 1];
        for (var part = 0; part < Parts; part++)
        {
            sums[part + 1] = sums[part] + quality.Quantile((part + 0.5) / Parts) / Parts;
        }

        var belief = sums[Parts];
        for (var round = 0; Beliefs == Beliefs.Rational && round < MostRounds; round++)
        {
            var next = MeanBelow(quality, belief + Cost.Amount / Worth, sums);
            if (belief - next <= 1e-14 * Math.Abs(sums[Parts]))
            {
                return next;
            }

            belief = next;
        }

        return belief;
    }

    /// <summary>Mean quality of those below a bound; the lowest quality if there are none.</summary>
    private static double MeanBelow(Distribution quality, double bound, double[] sums)
    {
        var (share, above) = (0.0, 1.0);
        while (above - share > 1e-15)
        {
            var middle = (share + above) / 2;
            (share, above) = quality.Quantile(middle) < bound ? (middle, above) : (share, middle);
        }

        if (share == 0)
        {
            return quality.Quantile(double.Epsilon);
        }

        var whole = (int)Math.Min(Parts - 1, share * Parts);
        var rest = share - (double)whole / Parts;
        var middleOfRest = Math.Clamp(share - rest / 2, double.Epsilon, 1 - 1e-16);
        return (sums[whole] + rest * quality.Quantile(middleOfRest)) / share;
    }
}
