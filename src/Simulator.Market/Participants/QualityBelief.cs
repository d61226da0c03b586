using Simulator.Market.Venues;

namespace Simulator.Market.Participants;

/// <summary>Beliefs about log quality before purchase: normal, by Bayes' rule from certificate, valuation, sample and
/// what earlier buyers say.</summary>
/// <param name="PriorSd">Standard deviation of log quality in the market; its mean is 0.</param>
/// <param name="SamplePrecision">Inverse variance of what a sample shows; 0: there are no samples.</param>
/// <param name="RatingPrecision">Inverse variance of one earlier buyer's word.</param>
/// <param name="RiskAversion">How much an uncertain quality is discounted: kappa in exp(-kappa variance).</param>
/// <param name="Sophistication">How far it reckons with what valuers owe those who pay them: 1 as far as the mean
/// independence of the region's valuers demands, 0 not at all.</param>
public sealed record QualityBelief(
    double PriorSd,
    double SamplePrecision = 0,
    double RatingPrecision = 0,
    double RiskAversion = 0,
    double Sophistication = 1)
{
    public double PriorSd { get; } = PriorSd > 0 ? PriorSd : throw new ArgumentException("prior-sd must be positive");

    public double Sophistication { get; } = Sophistication is >= 0 and <= 1
        ? Sophistication
        : throw new ArgumentException("sophistication must lie in [0, 1]");

    /// <summary>The certainty equivalent of quality^elasticity.</summary>
    /// <param name="turn">Whose.</param>
    /// <param name="product">Of what.</param>
    /// <param name="elasticity">Exponent of quality in worth.</param>
    /// <param name="skill">Share of a sample's precision that it can make use of.</param>
    /// <param name="broker">Who found it.</param>
    public double Expect(in Turn turn, int product, double elasticity, double skill = 1, in Brokerage broker = default)
    {
        ref readonly var prospectus = ref turn.View.Board![product];
        var precision = 1 / (PriorSd * PriorSd);
        var sum = prospectus.Precision * prospectus.Certificate + RatingPrecision * prospectus.RatingSum;
        precision += prospectus.Precision + RatingPrecision * prospectus.Ratings;
        if (turn.View.Board.Valuers is { IsKept: true } valuers && valuers[product].IsPublic)
        {
            var independence = 1 - Sophistication * (1 - valuers.IndependenceIn(prospectus.Region));
            var read = valuers[product].Read(elasticity, independence);
            sum += read.Sum;
            precision += read.Precision;
        }

        var shown = SamplePrecision * skill * broker.Insight;
        if (shown > 0)
        {
            sum += shown * turn.Sample(product, shown);
            precision += shown;
        }

        var aversion = RiskAversion * (1 - broker.Guarantee);
        return Math.Exp(elasticity * sum / precision + (elasticity * elasticity / 2 - aversion) / precision);
    }
}
