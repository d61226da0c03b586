using System.Collections.Immutable;
using Simulator.Analysis.Evaluation;
using Simulator.Market.Oversight;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Analysis.Theory.Checks;

/// <summary>How panels are drawn on which estimators are tested: levels of regions, noise of standard deviation one
/// for each innovation, an effect on the treated.</summary>
/// <param name="Treated">Regions, all from one period on.</param>
/// <param name="Others">Regions.</param>
/// <param name="Before">Periods before that.</param>
/// <param name="After">Periods from then on.</param>
/// <param name="Effect">On the treated.</param>
internal sealed record PanelLaw(int Treated, int Others, int Before, int After, double Effect)
{
    private const ulong Seed = 20_210_101;

    private static readonly Normal noise = new(0, 1);

    /// <summary>Of the noise from period to period.</summary>
    public double Persistence { get; init; }

    /// <summary>What treated regions gain on the others after the start, treated or not.</summary>
    public double Gap { get; init; }

    /// <summary>Standard deviation of innovations.</summary>
    public double NoiseSd { get; init; } = 1;

    public Panel Draw(int number) =>
        new([.. Enumerable.Range(0, Treated + Others).Select(region => DrawRegion(number, region))]);

    private PanelRegion DrawRegion(int number, int region)
    {
        var stream = new RandomStream(Seed, region, number, Purpose.Evaluation);
        var isTreated = region < Treated;
        var (level, deviation) = (3 * noise.Quantile(stream.NextUniform()), 0.0);
        var outcomes = ImmutableArray.CreateBuilder<double>(Before + After);
        for (var period = 0; period < Before + After; period++)
        {
            deviation = Persistence * deviation + NoiseSd * noise.Quantile(stream.NextUniform());
            var gain = isTreated && period >= Before ? Effect + Gap : 0;
            outcomes.Add(level * (Before > 0 ? 1 : 0) + deviation + gain);
        }

        return new PanelRegion(outcomes.MoveToImmutable(), isTreated ? new Treatment(Before, 1) : Panel.Never);
    }
}
