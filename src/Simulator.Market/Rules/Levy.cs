using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>What one side pays on a unit in addition to the price: taxes to the treasury, fees to the venue's operator,
/// resources that the trade uses up, less subsidies that the state pays. Amounts per unit and rates on the price add
/// up; membership is paid once, and no part of them.</summary>
public readonly record struct Levy(
    Money UnitTax, double TaxRate, Money UnitFee, double FeeRate, Money Subsidy, Money TransactionCost = default,
    Money ExpectedFine = default, Money Membership = default)
{
    public bool IsNone => (UnitTax.Micros | UnitFee.Micros | Subsidy.Micros | TransactionCost.Micros) == 0
        && TaxRate == 0 && FeeRate == 0 && ExpectedFine == Money.Zero;

    /// <summary>Without what is due for each unit.</summary>
    public Levy RatesOnly => new(default, TaxRate, default, FeeRate, default);

    /// <summary>What a side reckons with whatever the price, on balance.</summary>
    public Money PerUnit => UnitTax + UnitFee + TransactionCost + ExpectedFine - Subsidy;

    /// <summary>What it reckons with besides, as a share of the price.</summary>
    public double Rate => TaxRate + FeeRate;

    public Money Tax(Money price) => UnitTax + Share(price, TaxRate);

    public Money Fee(Money price) => UnitFee + Share(price, FeeRate);

    /// <summary>Net amount a side pays in addition to the price (negative if the subsidy is larger).</summary>
    public Money On(Money price) => Tax(price) + Fee(price) + TransactionCost - Subsidy;

    /// <summary>What a side reckons with in addition to the price: what it pays at once, and the fine that it expects
    /// (Becker 1968).</summary>
    public Money Burden(Money price) => On(price) + ExpectedFine;

    /// <summary>The highest price at which price + burden stays within a buyer's limit; negative if none
    /// does.</summary>
    public Money HighestPrice(Money limit)
    {
        // Price + levy never falls as the price rises, and a subsidy is the only part that lowers it.
        var (low, high) = (-1L, Math.Max(-1L, (limit + Subsidy).Micros));
        while (low < high)
        {
            var middle = new Money(low + (high - low + 1) / 2);
            (low, high) = middle + Burden(middle) <= limit ? (middle.Micros, high) : (low, middle.Micros - 1);
        }

        return new Money(low);
    }

    /// <summary>The lowest price at which price - burden reaches a seller's limit; null if none does.</summary>
    public Money? LowestPrice(Money limit)
    {
        var enough = ((limit + PerUnit).Micros + 2) / (1 - TaxRate - FeeRate);
        if (Rate >= 1 || enough > long.MaxValue / 2)
        {
            return null;
        }

        var (low, high) = (0L, Math.Max(0L, (long)Math.Ceiling(enough) + 2));
        while (low < high)
        {
            var middle = new Money(low + (high - low) / 2);
            (low, high) = middle - Burden(middle) >= limit ? (low, middle.Micros) : (middle.Micros + 1, high);
        }

        return new Money(low);
    }

    private static Money Share(Money price, double rate) =>
        rate == 0 ? Money.Zero : new((long)Math.Floor(price.Micros * rate));
}
