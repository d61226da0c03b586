namespace Simulator.Market.Oversight;

/// <summary>A statistic of every region of which the true effect of a pilot is known, so that evaluations can be
/// judged: y = level + promise x (maturity - 1) + common shock + growth t + (effect + effect growth x s) x dose +
/// spillover x mean dose of the others + u, where u is autoregressive (Bertrand, Duflo and Mullainathan 2004), growth
/// is that of the region, by the year, and s are the years since its start.</summary>
/// <param name="Effect">gamma: of a dose of 1.</param>
/// <param name="Spillover">kappa: of a dose of 1 in all other regions.</param>
/// <param name="LevelSd">Standard deviation of levels between regions.</param>
/// <param name="CommonSd">Standard deviation of shocks that all regions share, by period.</param>
/// <param name="NoiseSd">Standard deviation of the innovations of u.</param>
/// <param name="Persistence">Of u from period to period.</param>
/// <param name="EffectGrowth">Of the effect of a dose of 1, by the year since the start.</param>
/// <param name="Promise">What a region of twice the reference's maturity has ahead of it, treated or not.</param>
public sealed record CityOutcome(
    double Effect,
    double Spillover = 0,
    double LevelSd = 0,
    double CommonSd = 0,
    double NoiseSd = 0,
    double Persistence = 0,
    double Promise = 0,
    double EffectGrowth = 0)
{
    public double Persistence { get; } = Persistence is >= 0 and < 1
        ? Persistence
        : throw new ArgumentException("persistence must lie in [0, 1)");
}
