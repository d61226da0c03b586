using Simulator.Market.Randomness;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants;

/// <summary>A block of members with the same behavior: states in one array, decisions in one loop.</summary>
/// <param name="behavior">How they decide.</param>
/// <param name="site">Where they stand.</param>
public sealed class Cohort<TState, TBehavior>(TBehavior behavior, CohortSite site) : ICohort
    where TState : unmanaged
    where TBehavior : struct, IBehavior<TState>
{
    private readonly TState[] _states = new TState[site.Count];
    private readonly TBehavior _behavior = behavior;

    public CohortSite Site { get; } = site;

    public void Endow()
    {
        var behavior = _behavior;
        for (var member = 0; member < _states.Length; member++)
        {
            var stream = Site.Stream(member, -1, Purpose.Endowment);
            _states[member] = behavior.Endow(ref stream, Site[member]);
        }
    }

    public void Declare(Schedule schedule)
    {
        var behavior = _behavior;
        schedule.Venue = Site.Venues.IsEmpty ? -1 : Site.Venues[0];
        for (var member = 0; member < _states.Length; member++)
        {
            behavior.Declare(Site[member], schedule);
        }
    }

    public void Decide(Block block, MarketView view, ReadOnlySpan<Message> inbox, OrderBatch orders)
    {
        var turn = new Turn(block, Site, view, orders, inbox);
        var behavior = _behavior;
        var states = _states;
        var isIn = view.Entries.Enter(Site, view.Period, out var wasIn);
        var member = 0;
        try
        {
            for (; member < states.Length; member++)
            {
                turn.Open(member);
                if (isIn.IsEmpty || isIn[member])
                {
                    behavior.Decide(ref states[member], ref turn);
                }
                else if (wasIn[member])
                {
                    turn.Leave();
                }
            }
        }
        catch (Exception exception)
        {
            throw new ParticipantFailedException(Site.Population.Name, Site.Start + member, view.Period, exception);
        }
    }

    public void Save(BinaryWriter writer) => Snapshot.Write(writer, _states.AsSpan());

    public void Load(BinaryReader reader) => Snapshot.Read(reader, _states.AsSpan());
}
