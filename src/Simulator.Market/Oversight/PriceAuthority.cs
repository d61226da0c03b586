using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Oversight;

/// <summary>The price authority for public data (NDRC price document 65 of 2025): every operator may earn at most
/// R = C (1 + m) between two reviews; what it earned beyond it is taken from its next allowance, and from those after
/// if that is not enough; and the cap on the price of its products is the allowance for each of its trades of last
/// time.</summary>
/// <param name="Cost">C: what operating its public data costs between two reviews, by operator.</param>
/// <param name="Margin">m: the profit that is reasonable.</param>
/// <param name="TrialCap">Cap on prices until the first review.</param>
/// <param name="Periods">Between two reviews.</param>
/// <param name="LeastCap">Below which no cap goes: what a copy costs, so that who has earned too much goes on
/// supplying.</param>
public sealed record PriceAuthority(
    Distribution Cost, double Margin, Money TrialCap, int Periods = 52, Money LeastCap = default) : Regulator
{
    public double Margin { get; } = Margin >= 0 ? Margin : throw new ArgumentException("margin must not be negative");

    public int Periods { get; } = Periods >= 1 ? Periods : throw new ArgumentException("periods must be at least 1");

    public Money LeastCap { get; } =
        LeastCap >= Money.Zero ? LeastCap : throw new ArgumentException("least-cap must not be negative");

    /// <summary>It caps operators, not regions.</summary>
    public override Policy Act(Policy policy, in PublicRecord record, ref Mandate mandate) => policy;

    public override PublicCap? CapOf(in OperatorRecord record, ref Mandate mandate)
    {
        var (allowed, excess) = (0.0, 0.0);
        if (mandate.Decided == 0)
        {
            mandate = new Mandate { Lever = TrialCap.Amount, Allowance = AllowanceOf(record) };
            Close(record, ref mandate);
        }
        else if (record.Period + 1 - mandate.Decided >= Periods)
        {
            var revenue = (record.Revenue.Micros - mandate.Bad) / 1e6;
            allowed = Math.Max(0, mandate.Allowance);
            excess = Math.Max(0, revenue - allowed);
            mandate.Allowance = AllowanceOf(record) - Math.Max(0, revenue - mandate.Allowance);
            mandate.Lever = Math.Max(0, mandate.Allowance) / Math.Max(1, record.Trades - mandate.All);
            Close(record, ref mandate);
        }

        var cap = Money.FromAmount(Math.Clamp(mandate.Lever, LeastCap.Amount, 1e12));
        return new PublicCap(cap, Money.FromAmount(allowed), Money.FromAmount(excess));
    }

    private double AllowanceOf(in OperatorRecord record) => Math.Min(1e12, record.Draw(Cost)) * (1 + Margin);

    private static void Close(in OperatorRecord record, ref Mandate mandate) =>
        (mandate.Bad, mandate.All, mandate.Decided) = (record.Revenue.Micros, record.Trades, record.Period + 1);
}
