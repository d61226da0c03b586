using Simulator.Market.Randomness;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>A data broker (数据经纪人, Guangdong 2022): finds products for the buyers of its region for a fee, and may
/// guarantee their quality with its money. A buyer takes its find if that leaves more after the fee than the best of
/// the buyer's own. It guarantees as long as it has money.</summary>
/// <param name="Type">What it is good at.</param>
/// <param name="Grade">From 1 to 3, by member.</param>
/// <param name="Skill">From 0 to 1, by member.</param>
/// <param name="FeeRate">Share of the price.</param>
/// <param name="GuaranteeShare">Share of the price that it pays to a buyer who complains.</param>
public readonly record struct DataBroker(
    BrokerType Type, Distribution Grade, Distribution Skill, double FeeRate, double GuaranteeShare = 0)
    : IBehavior<DataBroker.State>
{
    public double FeeRate { get; } =
        FeeRate is >= 0 and < 1 ? FeeRate : throw new ArgumentException("fee-rate must lie in [0, 1)");

    public double GuaranteeShare { get; } = GuaranteeShare is >= 0 and <= 1
        ? GuaranteeShare
        : throw new ArgumentException("guarantee-share must lie in [0, 1]");

    public ICohort Gather(CohortSite site) => new Cohort<State, DataBroker>(this, site);

    public State Endow(ref RandomStream stream, in Member member) => new()
    {
        Grade = (int)Math.Clamp(Math.Round(Grade.Draw(ref stream, member.Index)), 1, 3),
        Skill = (float)Math.Clamp(Skill.Draw(ref stream, member.Index), 0, 1),
    };

    public void Decide(ref State state, ref Turn turn)
    {
        var guarantees = GuaranteeShare > 0 && turn.Account.Available > Money.Zero;
        if (!state.IsListed || guarantees != state.Guarantees)
        {
            (state.IsListed, state.Guarantees) = (true, guarantees);
            turn.Broker(new Brokerage(
                turn.Member.Participant, Type, state.Grade, state.Skill, FeeRate, guarantees ? GuaranteeShare : 0));
        }
    }

    /// <summary>What a broker is, and what it last said that it offers.</summary>
    public struct State
    {
        public int Grade;
        public float Skill;
        public bool IsListed;
        public bool Guarantees;
    }
}
