using Simulator.Market.Observation;
using Simulator.Market.Settlement;

namespace Simulator.Market.Oversight;

/// <summary>The price authority for public data (NDRC price document 65 of 2025): operators of a region may earn at
/// most R = C (1 + m) between two reviews; what they earned beyond it is taken from the next allowance; and the cap on
/// the price of a product is the allowance for each of the trades of last time.</summary>
/// <param name="Cost">C: what operating the public data of the region costs between two reviews.</param>
/// <param name="Margin">m: the profit that is reasonable.</param>
/// <param name="TrialCap">Cap on prices until the first review.</param>
/// <param name="Periods">Between two reviews.</param>
public sealed record PriceAuthority(Money Cost, double Margin, Money TrialCap, int Periods = 52) : Regulator
{
    public Money Cost { get; } = Cost >= Money.Zero ? Cost : throw new ArgumentException("cost must not be negative");

    public double Margin { get; } = Margin >= 0 ? Margin : throw new ArgumentException("margin must not be negative");

    public int Periods { get; } = Periods >= 1 ? Periods : throw new ArgumentException("periods must be at least 1");

    public override Policy Act(Policy policy, in PublicRecord record, ref Mandate mandate)
    {
        if (mandate.Decided == 0)
        {
            (mandate.Lever, mandate.Allowance) = (TrialCap.Amount, Allowance);
            mandate.Decided = record.Period + 1;
        }
        else if (record.Period + 1 - mandate.Decided >= Periods)
        {
            Review(record, ref mandate);
        }

        var cap = Money.FromAmount(Math.Min(mandate.Lever, 1e12));
        return policy with { PublicPriceCap = Money.Min(policy.PublicPriceCap ?? cap, cap) };
    }

    private double Allowance => Cost.Amount * (1 + Margin);

    private void Review(in PublicRecord record, ref Mandate mandate)
    {
        var (revenue, trades) = (record[Counter.PublicValue], record[Counter.PublicTrades]);
        var excess = Math.Max(0, (revenue - mandate.Bad) / 1e6 - mandate.Allowance);
        var allowance = Math.Max(0, Allowance - excess);
        mandate = new Mandate
        {
            Lever = allowance / Math.Max(1, trades - mandate.All),
            Allowance = allowance,
            Bad = revenue,
            All = trades,
            Decided = record.Period + 1,
        };
    }
}
