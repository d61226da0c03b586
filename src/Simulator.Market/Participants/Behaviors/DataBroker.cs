using Simulator.Market.Randomness;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>A data broker (数据经纪人, Guangdong 2022): finds products for the buyers of its region for a fee, and may
/// guarantee their quality with a pledge. A buyer takes its find if that leaves more after the fee than the best of
/// the buyer's own. It guarantees as far as its pledge is not bound by contracts that it answers for already.</summary>
/// <param name="Type">What it is good at.</param>
/// <param name="Grade">From 1 to 3, by member.</param>
/// <param name="Skill">From 0 to 1, by member.</param>
/// <param name="FeeRate">Share of the price.</param>
/// <param name="GuaranteeShare">Share of the price that it pays to a buyer who complains.</param>
/// <param name="Capital">What it pledges; absent: nothing, and it guarantees nothing.</param>
public readonly record struct DataBroker(
    BrokerType Type,
    Distribution Grade,
    Distribution Skill,
    double FeeRate,
    double GuaranteeShare = 0,
    GuaranteeCapital? Capital = null) : IBehavior<DataBroker.State>
{
    public double FeeRate { get; } =
        FeeRate is >= 0 and < 1 ? FeeRate : throw new ArgumentException("fee-rate must lie in [0, 1)");

    public double GuaranteeShare { get; } = GuaranteeShare is >= 0 and <= 1
        ? GuaranteeShare == 0 || Capital is not null
            ? GuaranteeShare
            : throw new ArgumentException("guarantee-share needs capital to pay it from")
        : throw new ArgumentException("guarantee-share must lie in [0, 1]");

    public ICohort Gather(CohortSite site) => new Cohort<State, DataBroker>(this, site);

    public State Endow(ref RandomStream stream, in Member member) => new()
    {
        Grade = (int)Math.Clamp(Math.Round(Grade.Draw(ref stream, member.Index)), 1, 3),
        Skill = (float)Math.Clamp(Skill.Draw(ref stream, member.Index), 0, 1),
    };

    public void Decide(ref State state, ref Turn turn)
    {
        if (turn.View.Board?.Brokers.IsIn(turn.Participant) == false)
        {
            turn.Broker(new Brokerage(
                turn.Participant, Type, state.Grade, state.Skill, FeeRate, GuaranteeShare)
            {
                Pledge = Capital?.PledgeOf(state.Grade) ?? Money.Zero,
                Reserve = Capital?.Reserve ?? Money.Zero,
                Term = Capital?.Term ?? 0,
            });
        }
    }

    /// <summary>What a broker is.</summary>
    public struct State
    {
        public int Grade;
        public float Skill;
    }
}
