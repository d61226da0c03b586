using Simulator.Market.Randomness;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Assembles complementary sources at the exchange of its region: guarantees them deals, pays them for those
/// that are missing as long as it has money, and keeps a share of every deal. A market in which nobody comes before the
/// others can start by it (divide and conquer: Caillaud and Jullien 2003).</summary>
/// <param name="Deals">That it guarantees in a period.</param>
/// <param name="Payment">For each deal that is missing, to all sources together.</param>
/// <param name="MarginRate">Share of the price of a deal.</param>
public readonly record struct DataAggregator(double Deals, Money Payment, double MarginRate = 0)
    : IBehavior<DataAggregator.State>
{
    public double Deals { get; } = Deals >= 0 ? Deals : throw new ArgumentException("deals must not be negative");

    public Money Payment { get; } =
        Payment >= Money.Zero ? Payment : throw new ArgumentException("payment must not be negative");

    public double MarginRate { get; } = MarginRate is >= 0 and < 1
        ? MarginRate
        : throw new ArgumentException("margin-rate must lie in [0, 1)");

    public ICohort Gather(CohortSite site) => new Cohort<State, DataAggregator>(this, site);

    public State Endow(ref RandomStream stream, in Member member) => default;

    public void Decide(ref State state, ref Turn turn)
    {
        var guarantees = turn.Account.Available > Money.Zero;
        if (turn.View.Board?.Aggregators.Lists(turn.Participant, turn.Region) == false
            || guarantees != state.Guarantees)
        {
            state.Guarantees = guarantees;
            turn.Undertake(new Sourcing(
                turn.Member.Participant, guarantees ? Deals : 0, Payment, MarginRate));
        }
    }

    /// <summary>Whether it last said that it guarantees anything.</summary>
    public struct State
    {
        public bool Guarantees;
    }
}
