namespace Simulator.Analysis.Evaluation;

/// <summary>Least squares of an outcome on one regressor, an effect of every region and one of every period, in a panel
/// without gaps: both are freed of the means of regions and of periods, and the slope is that of what is left (Frisch
/// and Waugh 1933).</summary>
internal static class FixedEffects
{
    /// <param name="regressor">By region, then period.</param>
    /// <param name="outcome">Likewise.</param>
    /// <param name="periods">In the panel, at least 2.</param>
    /// <returns>Null: nothing is left of the regressor.</returns>
    public static Estimate? Fit(double[] regressor, double[] outcome, int periods)
    {
        var size = regressor.Sum(value => value * value);
        Demean(regressor, periods);
        Demean(outcome, periods);
        return regressor.Sum(value => value * value) > 1e-12 * size
            ? Slope(regressor, outcome, periods, (periods, regressor.Length / periods - 1))
            : null;
    }

    /// <summary>The slope with its standard errors. Clustered by region (Liang and Zeger 1986), with the correction
    /// G/(G - 1) x (N - 1)/(N - K) for G regions and N observations, where K counts what is estimated beside effects
    /// of regions, which lie within clusters; degrees of freedom are G - 1.</summary>
    /// <param name="regressor">By region, then period, free of all else that is estimated.</param>
    /// <param name="outcome">Likewise.</param>
    /// <param name="length">Observations of a region.</param>
    /// <param name="effects">How many coefficients were estimated beside the slope: one for each period or a constant,
    /// and those of regions.</param>
    public static Estimate Slope(
        double[] regressor, double[] outcome, int length, (int Shared, int OfRegions) effects)
    {
        var (square, product) = (0.0, 0.0);
        for (var item = 0; item < regressor.Length; item++)
        {
            square += regressor[item] * regressor[item];
            product += regressor[item] * outcome[item];
        }

        var slope = product / square;
        var (residual, scores, score) = (0.0, 0.0, 0.0);
        for (var item = 0; item < regressor.Length; item++)
        {
            var rest = outcome[item] - slope * regressor[item];
            residual += rest * rest;
            score += rest * regressor[item];
            if ((item + 1) % length == 0)
            {
                scores += score * score;
                score = 0;
            }
        }

        var (regions, shared) = (regressor.Length / length, effects.Shared + 1);
        var free = regressor.Length - shared - effects.OfRegions;
        var correction = regions / (regions - 1.0) * (regressor.Length - 1.0) / (regressor.Length - shared);
        return new Estimate(slope)
        {
            Conventional = free > 0 ? new StandardError(Math.Sqrt(residual / free / square), free) : null,
            Clustered = regions > 2 && regressor.Length > shared
                ? new StandardError(Math.Sqrt(correction * scores) / square, regions - 1)
                : null,
        };
    }

    private static void Demean(double[] values, int periods)
    {
        var regions = values.Length / periods;
        var byPeriod = new double[periods];
        for (var region = 0; region < regions; region++)
        {
            var row = values.AsSpan(region * periods, periods);
            var mean = Sum(row) / periods;
            for (var period = 0; period < periods; period++)
            {
                row[period] -= mean;
                byPeriod[period] += row[period];
            }
        }

        for (var region = 0; region < regions; region++)
        {
            var row = values.AsSpan(region * periods, periods);
            for (var period = 0; period < periods; period++)
            {
                row[period] -= byPeriod[period] / regions;
            }
        }
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }
}
