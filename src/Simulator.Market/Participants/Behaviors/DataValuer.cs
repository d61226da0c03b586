using Simulator.Market.Randomness;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>A valuer of data assets (数据资产评估机构): estimates for the providers of its region what the market
/// would pay for a product, and is paid by them. Its client hears what it thinks; what is published is drawn to what
/// the client claims (issuer pays: Bolton, Freixas and Shapiro 2012).</summary>
/// <param name="Skill">Inverse variance of its estimate of the log of a product's value, by member.</param>
/// <param name="Fee">For a report.</param>
/// <param name="Capacity">Reports that it can make in a period.</param>
/// <param name="QualityElasticity">alpha: exponent of quality in what the market pays.</param>
/// <param name="Independence">How far what it publishes follows the truth, by member: 1 all the way, 0 not at all;
/// absent: all the way.</param>
/// <param name="Claim">Log of the value that clients claim, over that of a product of quality 1.</param>
public readonly record struct DataValuer(
    Distribution Skill,
    Money Fee,
    int Capacity,
    double QualityElasticity,
    Distribution? Independence = null,
    double Claim = 0)
    : IBehavior<DataValuer.State>
{
    public Money Fee { get; } = Fee >= Money.Zero ? Fee : throw new ArgumentException("fee must not be negative");

    public int Capacity { get; } =
        Capacity >= 0 ? Capacity : throw new ArgumentException("capacity must not be negative");

    public ICohort Gather(CohortSite site) => new Cohort<State, DataValuer>(this, site);

    public State Endow(ref RandomStream stream, in Member member) => new()
    {
        Skill = Math.Clamp(Skill.Draw(ref stream, member.Index), 0, 1e12),
        Independence = Math.Clamp(Independence?.Draw(ref stream, member.Index) ?? 1, 0, 1),
    };

    public void Decide(ref State state, ref Turn turn)
    {
        if (state.Skill > 0 && turn.View.Board?.Valuers.Lists(turn.Participant, turn.Region) == false)
        {
            turn.Practice(new Practice(turn.Member.Participant, state.Skill, Fee, Capacity)
            {
                Elasticity = QualityElasticity,
                Independence = state.Independence,
                Claim = Claim,
            });
        }
    }

    /// <summary>What a valuer is.</summary>
    public struct State
    {
        public double Skill;
        public double Independence;
    }
}
