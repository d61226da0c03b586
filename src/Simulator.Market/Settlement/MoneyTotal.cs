using System.Globalization;

namespace Simulator.Market.Settlement;

/// <summary>A sum of money over everybody, exact like <see cref="Money"/> but without a limit of 9.2 trillion units: a
/// million participants with ten million each have more.</summary>
/// <param name="Micros">In millionths of the currency unit.</param>
public readonly record struct MoneyTotal(Int128 Micros)
{
    /// <summary>In currency units.</summary>
    public double Amount => (double)Micros / Money.Scale;

    public static MoneyTotal operator +(MoneyTotal left, MoneyTotal right) => new(left.Micros + right.Micros);
    public static MoneyTotal operator -(MoneyTotal left, MoneyTotal right) => new(left.Micros - right.Micros);
    public static MoneyTotal operator +(MoneyTotal left, Money right) => new(left.Micros + right.Micros);

    public override string ToString() =>
        ((decimal)Micros / Money.Scale).ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>The sum of many amounts, each in two halves that cannot overflow.</summary>
    internal struct Adder
    {
        private const int Half = 32;

        private long _high;
        private long _low;

        public readonly MoneyTotal Total => new(((Int128)_high << Half) + _low);

        public void Add(Money amount)
        {
            _high += amount.Micros >> Half;
            _low += amount.Micros & uint.MaxValue;
        }
    }

    internal void Save(BinaryWriter writer)
    {
        writer.Write((long)(Micros >> 64));
        writer.Write((ulong)(Micros & ulong.MaxValue));
    }

    internal static MoneyTotal Load(BinaryReader reader)
    {
        var high = reader.ReadInt64();
        return new MoneyTotal(((Int128)high << 64) + reader.ReadUInt64());
    }
}
