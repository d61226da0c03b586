namespace Simulator.Market;

/// <summary>Discrete periods on real dates, so that rules have dates.</summary>
/// <param name="Start">First day of period 0.</param>
/// <param name="PeriodDays">Length of a period, in days.</param>
/// <param name="Periods">How many periods the market runs.</param>
public sealed record Calendar(DateOnly Start, int PeriodDays, int Periods)
{
    public int PeriodDays { get; } = PeriodDays >= 1
        ? PeriodDays
        : throw new ArgumentException("period-days must be at least 1");
    public int Periods { get; } = Periods >= 0 ? Periods : throw new ArgumentException("periods must not be negative");

    /// <summary>The first period that begins on or after the date; dates outside the run give a period outside
    /// it.</summary>
    public int PeriodOf(DateOnly date) =>
        (int)Math.Ceiling((date.DayNumber - Start.DayNumber) / (double)PeriodDays);

    /// <summary>First day of a period.</summary>
    public DateOnly DateOf(int period) => Start.AddDays(period * PeriodDays);
}
