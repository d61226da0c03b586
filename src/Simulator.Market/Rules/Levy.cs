using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>What one side pays on a unit in addition to the price: taxes to the treasury, fees to the venue's operator,
/// less subsidies that the state pays. Amounts per unit and rates on the price add up.</summary>
public readonly record struct Levy(Money UnitTax, double TaxRate, Money UnitFee, double FeeRate, Money Subsidy)
{
    public bool IsNone => this == default;

    public Money Tax(Money price) => UnitTax + Share(price, TaxRate);

    public Money Fee(Money price) => UnitFee + Share(price, FeeRate);

    /// <summary>Net amount a side pays in addition to the price (negative if the subsidy is larger).</summary>
    public Money On(Money price) => Tax(price) + Fee(price) - Subsidy;

    /// <summary>The highest price at which price + levy stays within a buyer's limit.</summary>
    public Money HighestPrice(Money limit)
    {
        var price = Divide(limit - UnitTax - UnitFee + Subsidy, 1 + TaxRate + FeeRate);
        while (price + On(price) > limit)
        {
            price -= new Money(1);
        }

        while (price + new Money(1) + On(price + new Money(1)) <= limit)
        {
            price += new Money(1);
        }

        return price;
    }

    /// <summary>The lowest price at which price - levy still reaches a seller's limit; null if none does.</summary>
    public Money? LowestPrice(Money limit)
    {
        var keep = 1 - TaxRate - FeeRate;
        if (keep <= 0)
        {
            return null;
        }

        var price = Divide(limit + UnitTax + UnitFee - Subsidy, keep);
        while (price - On(price) < limit)
        {
            price += new Money(1);
        }

        while (price - new Money(1) - On(price - new Money(1)) >= limit)
        {
            price -= new Money(1);
        }

        return price;
    }

    private static Money Share(Money price, double rate) =>
        rate == 0 ? Money.Zero : new((long)Math.Floor(price.Micros * rate));

    private static Money Divide(Money amount, double by) => new((long)Math.Floor(amount.Micros / by));
}
