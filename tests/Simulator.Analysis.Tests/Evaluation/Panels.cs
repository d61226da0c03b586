using Simulator.Analysis.Evaluation;
using Simulator.Market.Oversight;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Analysis.Tests.Evaluation;

/// <summary>Panels for tests.</summary>
internal static class Panels
{
    public const int Never = int.MaxValue;

    private static readonly Normal normal = new(0, 1);

    public static PanelRegion Region(int start, params double[] outcomes) => Dosed(start, 1, outcomes);

    public static PanelRegion Dosed(int start, double dose, params double[] outcomes) =>
        new([.. outcomes], start == Never ? Panel.Never : new Treatment(start, dose));

    public static Panel Of(params PanelRegion[] regions) => new([.. regions]);

    /// <summary>Five periods of a common course, treated from the third on: three regions of levels 1, 2, 3 and six of
    /// which two each have the same.</summary>
    public static Panel Parallel(double effect) => new(
    [
        .. from region in Enumerable.Range(0, 9)
           let isTreated = region < 3
           select Region(isTreated ? 2 : Never,
           [
               .. Enumerable.Range(0, 5).Select(period =>
                   1 + region % 3 + Math.Sin(period) + (isTreated && period >= 2 ? effect : 0)),
           ]),
    ]);

    /// <summary>Without an effect: levels and noise u(t) = persistence u(t - 1) + e(t), e of standard deviation one.
    /// </summary>
    /// <param name="seed">Of the draws.</param>
    /// <param name="periods">In the panel.</param>
    /// <param name="persistence">Of the noise.</param>
    /// <param name="starts">One of each region.</param>
    public static Panel Noisy(int seed, int periods, double persistence, params int[] starts) => new(
        [.. starts.Select((start, region) => Region(start, Noise(seed, region, periods, persistence)))]);

    public static Panel Map(this Panel panel, Func<double, double> change) => new(
        [.. panel.Regions.Select(region => region with { Outcomes = [.. region.Outcomes.Select(change)] })]);

    private static double[] Noise(int seed, int region, int periods, double persistence)
    {
        var stream = new RandomStream((ulong)seed, region, 0, Purpose.Trait);
        var (level, deviation) = (5 * normal.Quantile(stream.NextUniform()), 0.0);
        var noise = new double[periods];
        for (var period = 0; period < periods; period++)
        {
            deviation = persistence * deviation + normal.Quantile(stream.NextUniform());
            noise[period] = level + deviation;
        }

        return noise;
    }
}
