using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Joins one of two venues, the ends of a line of length 1 on which it lies, and trades there: the one where
/// the benefit from the other group's members, less the fee for joining and the disutility of the distance, is larger
/// (Armstrong 2006, section 4). How many others join it expects rationally: it knows both groups' tastes, and reckons
/// who joins where at the fees in force until nothing changes.</summary>
/// <param name="Side">On which its group joins.</param>
/// <param name="Position">On the line: 0 is the first venue, 1 the second.</param>
/// <param name="Travel">Disutility of a distance of 1, in currency.</param>
/// <param name="Benefit">If all of the other group join the same venue, in currency; in proportion for a part.</param>
/// <param name="OtherTravel">Of the other group.</param>
/// <param name="OtherBenefit">Of the other group.</param>
/// <param name="Value">Of a unit that it trades every period, or its cost; absent: it trades nothing.</param>
public readonly record struct PlatformMember(
    Side Side,
    Distribution Position,
    double Travel,
    double Benefit,
    double OtherTravel,
    double OtherBenefit,
    Distribution? Value = null) : IBehavior<PlatformMember.State>
{
    private const int Rounds = 1_000;

    public double Travel { get; } = Travel > 0 ? Travel : throw new ArgumentException("travel must be positive");

    public double OtherTravel { get; } = OtherTravel > 0
        ? OtherTravel
        : throw new ArgumentException("other-travel must be positive");

    public ICohort Gather(CohortSite site) => new Cohort<State, PlatformMember>(this, site);

    public string? Objection(int venues, bool tradesGood) => venues != 2 ? "needs two venues to choose from"
        : Value is not null && !tradesGood ? UnitValues.Objection(venues, tradesGood)
        : null;

    public State Endow(ref RandomStream stream, in Member member)
    {
        var position = Position.Draw(ref stream, member.Index);
        return new(position, Value is null ? Money.Zero : Money.FromAmount(Value.Draw(ref stream, member.Index)), -1);
    }

    public void Decide(ref State state, ref Turn turn)
    {
        if (state.Venue < 0)
        {
            var venue = turn.Venues[state.Position < ShareOfFirst(turn) ? 0 : 1];
            state = state with { Venue = turn.Joins(venue, Side) ? venue : -1 };
        }

        if (state.Venue >= 0 && Value is not null && Side == Side.Buy)
        {
            turn.Bid(state.Venue, turn.Good, state.Worth, state.Worth);
        }
        else if (state.Venue >= 0 && Value is not null)
        {
            turn.Ask(state.Venue, turn.Good, state.Worth, state.Worth);
        }
    }

    /// <summary>Of its own group, at the fees in force.</summary>
    private double ShareOfFirst(in Turn turn)
    {
        var (first, second) = (turn.View.Terms[turn.Venues[0]], turn.View.Terms[turn.Venues[1]]);
        var buyers = (first.Buyer.Membership - second.Buyer.Membership).Amount;
        var sellers = (first.Seller.Membership - second.Seller.Membership).Amount;
        var (own, other) = Side == Side.Buy ? (buyers, sellers) : (sellers, buyers);
        var (mine, theirs) = (0.5, 0.5);
        var before = (double.NaN, double.NaN);
        for (var round = 0; round < Rounds && (mine, theirs) != before; round++)
        {
            before = (mine, theirs);
            mine = Math.Clamp(0.5 + (Benefit * (2 * theirs - 1) - own) / (2 * Travel), 0, 1);
            theirs = Math.Clamp(0.5 + (OtherBenefit * (2 * mine - 1) - other) / (2 * OtherTravel), 0, 1);
        }

        return mine;
    }

    /// <param name="Position">On the line.</param>
    /// <param name="Worth">Of the unit that it trades.</param>
    /// <param name="Venue">That it has joined; -1: none yet.</param>
    public readonly record struct State(double Position, Money Worth, int Venue);
}
