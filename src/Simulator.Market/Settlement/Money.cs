namespace Simulator.Market.Settlement;

/// <summary>An amount of currency in integer micro-units (1 yuan = 1,000,000), so that sums are exact.</summary>
/// <param name="Micros">The amount in millionths of the currency unit.</param>
public readonly record struct Money(long Micros) : IComparable<Money>
{
    /// <summary>Micro-units in one unit of currency.</summary>
    public const long Scale = 1_000_000;

    public static readonly Money Zero;

    /// <summary>The double amount in currency units.</summary>
    public double Amount => Micros / (double)Scale;

    /// <summary>Rounds an amount in currency units to the nearest micro-unit (ties to even).</summary>
    /// <exception cref="OverflowException">The amount is not a number or exceeds about 9.2 trillion units.</exception>
    public static Money FromAmount(double amount) =>
        double.IsNaN(amount)
            ? throw new OverflowException("Money cannot be NaN.")
            : new Money(checked((long)Math.Round(amount * Scale)));

    public static Money operator +(Money left, Money right) => new(left.Micros + right.Micros);
    public static Money operator -(Money left, Money right) => new(left.Micros - right.Micros);
    public static Money operator -(Money value) => new(-value.Micros);
    public static Money operator *(Money price, int quantity) => new(price.Micros * quantity);
    public static bool operator <(Money left, Money right) => left.Micros < right.Micros;
    public static bool operator >(Money left, Money right) => left.Micros > right.Micros;
    public static bool operator <=(Money left, Money right) => left.Micros <= right.Micros;
    public static bool operator >=(Money left, Money right) => left.Micros >= right.Micros;

    /// <summary>A share of the amount, rounded down; the amount itself if the share is 1.</summary>
    public Money Share(double share) => new((long)(Micros * share));

    public static Money Min(Money left, Money right) => left < right ? left : right;
    public static Money Max(Money left, Money right) => left > right ? left : right;

    public int CompareTo(Money other) => Micros.CompareTo(other.Micros);
    public override string ToString() => Amount.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);
}
