using Simulator.Market.Participants;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Engine.Tests;

/// <summary>Bids, until in one period every participant from a given one on throws.</summary>
internal readonly record struct Faulty(int FirstParticipant, int Period) : IBehavior<int>
{
    public ICohort Gather(CohortSite site) => new Cohort<int, Faulty>(this, site);

    public int Endow(ref RandomStream stream, in Member member) => 0;

    public void Decide(ref int state, ref Turn turn)
    {
        if (turn.Period == Period && turn.Member.Participant >= FirstParticipant)
        {
            throw new ArithmeticException("the model is at fault");
        }

        turn.Bid(0, turn.Good, Money.FromAmount(turn.Stream.NextUniform()), Money.Zero);
    }
}
