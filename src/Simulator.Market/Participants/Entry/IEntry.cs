using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Entry;

/// <summary>When the members of a population take part. Who is not in does not decide. A population without a rule of
/// entry is in from the start.</summary>
public interface IEntry
{
    /// <summary>Share of the population that is taken to be in before the first period.</summary>
    double Start => 0;

    /// <summary>What entering costs a member; it is paid as far as the member has money.</summary>
    Money CostOf(in Member member) => Money.Zero;

    /// <summary>What it costs to be in, for a period; null: the rule takes no note of what members earn.</summary>
    Money? Overhead => null;

    /// <summary>Whether a member takes part in a period, where it depends on what members earn.</summary>
    bool IsIn(in Member member, bool isIn, in Prospect prospect, int period) =>
        IsIn(member, isIn, prospect.Share, period);

    /// <summary>Whether a member takes part in a period.</summary>
    /// <param name="member">The member.</param>
    /// <param name="isIn">Whether it took part in the period before.</param>
    /// <param name="share">Of the population that did.</param>
    /// <param name="period">The period.</param>
    bool IsIn(in Member member, bool isIn, double share, int period);
}
