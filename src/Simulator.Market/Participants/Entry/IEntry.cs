namespace Simulator.Market.Participants.Entry;

/// <summary>When the members of a population take part. Who is not in does not decide. A population without a rule of
/// entry is in from the start.</summary>
public interface IEntry
{
    /// <summary>Share of the population that is taken to be in before the first period.</summary>
    double Start => 0;

    /// <summary>Whether a member takes part in a period.</summary>
    /// <param name="member">The member.</param>
    /// <param name="isIn">Whether it took part in the period before.</param>
    /// <param name="share">Of the population that did.</param>
    /// <param name="period">The period.</param>
    bool IsIn(in Member member, bool isIn, double share, int period);
}
