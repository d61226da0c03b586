using Simulator.Market.Participants.Learning;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Pricing;

/// <summary>Equally spaced prices to choose from.</summary>
/// <param name="Low">The lowest.</param>
/// <param name="High">The highest.</param>
/// <param name="Count">How many, from 2 to 128.</param>
public sealed record PriceGrid(Money Low, Money High, int Count)
{
    public Money High { get; } = High > Low && Low >= Money.Zero
        ? High
        : throw new ArgumentException("high must be above low, and low not negative");

    public int Count { get; } = Count is >= 2 and <= Arms.Most
        ? Count
        : throw new ArgumentException($"count must lie between 2 and {Arms.Most}");

    public Money this[int choice] => new(
        Low.Micros + (long)Math.Round((High - Low).Micros * (double)choice / (Count - 1)));

    /// <summary>The choice nearest to a price.</summary>
    public int Nearest(Money price) => (int)Math.Clamp(
        Math.Round((price - Low).Micros * (Count - 1) / (double)(High - Low).Micros), 0, Count - 1);
}
