namespace Simulator.Market.Venues;

/// <summary>An order as its venue's review leaves it: when it arrives, and at which price. 16 bytes.</summary>
/// <param name="Key">Drawn priority, with the order's kind in the lowest bits: orders of a period arrive in the order
/// of their keys.</param>
/// <param name="Steps">The limit as a price in ticks: levies taken out, rounded in the submitter's favor. Negative: the
/// complement of the code of a <see cref="Refusal"/>.</param>
internal readonly record struct Ticket(ulong Key, long Steps)
{
    /// <summary>Levels from here on are not told apart by <see cref="Code"/>.</summary>
    public const int MaximumLevel = 1 << 20;

    private const ulong KindMask = 7;

    public Ticket(ulong drawn, OrderKind kind, long steps)
        : this((drawn & ~KindMask) | (ulong)kind, steps)
    {
    }

    public OrderKind Kind => (OrderKind)(Key & KindMask);

    /// <summary>Why the order is refused, if it is.</summary>
    public Refusal Refusal => new((byte)~Steps);

    /// <summary>Kind and price level in one number: see <see cref="KindOf"/> and <see cref="LevelOf"/>.</summary>
    public int Code => unchecked((int)((Math.Min(Steps, MaximumLevel) << 3) | (long)(Key & KindMask)));

    public static OrderKind KindOf(int code) => (OrderKind)(code & (int)KindMask);

    /// <summary>Price in ticks, at most <see cref="MaximumLevel"/>.</summary>
    public static int LevelOf(int code) => code >> 3;
}
