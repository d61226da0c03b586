using Simulator.Market.Randomness;

namespace Simulator.Market.Participants.Entry;

/// <summary>Adoption by innovation and imitation (Bass 1969): in a period in which a share F of the population is in,
/// everyone else enters with probability p + q F, for good. The share follows F' = F + (p + q F)(1 - F) in whole
/// periods, which is not the logistic path of continuous time.</summary>
/// <param name="Innovation">p, per period.</param>
/// <param name="Imitation">q, per period.</param>
public sealed record Bass(double Innovation, double Imitation) : IEntry
{
    public double Innovation { get; } = Innovation is >= 0 and <= 1
        ? Innovation
        : throw new ArgumentException("innovation must lie between 0 and 1");

    public double Imitation { get; } = Imitation >= 0 && Innovation + Imitation <= 1
        ? Imitation
        : throw new ArgumentException("imitation must lie between 0 and 1 - innovation");

    public bool IsIn(in Member member, bool isIn, double share, int period) =>
        isIn || member.Stream(period, Purpose.Entry).NextUniform() < Innovation + Imitation * share;
}
