using Simulator.Market.Goods;
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

    public void Endow(Block block, Schedule schedule)
    {
        var behavior = _behavior;
        for (var member = 0; member < _states.Length; member++)
        {
            var stream = Site.Stream(member, -1, Purpose.Endowment);
            _states[member] = behavior.Endow(ref stream, Site[member]);
            stream = Site.Stream(member, -1, Purpose.Endowment);
            behavior.Declare(in _states[member], Site[member], ref stream, schedule);
        }
    }

    public void Decide(Block block, MarketView view, ReadOnlySpan<Message> inbox, OrderBatch orders)
    {
        var turn = new Turn(block.Accounts.Span, Site, view, orders);
        var products = block.Products.Span;
        var firstProduct = block.FirstProduct;
        var behavior = _behavior;
        for (var member = 0; member < _states.Length; member++)
        {
            turn.Open(member, view.Period);
            if (!products.IsEmpty)
            {
                var owned = OwnedBy(Site.Start + member, products);
                turn.Products = products[..owned];
                turn.FirstProduct = firstProduct;
                firstProduct += owned;
                products = products[owned..];
            }
            else
            {
                turn.Products = [];
            }

            if (!inbox.IsEmpty)
            {
                var received = AddressedTo(Site.Start + member, inbox);
                turn.Inbox = inbox[..received];
                inbox = inbox[received..];
            }
            else
            {
                turn.Inbox = [];
            }

            Act(ref behavior, member, ref turn);
        }
    }

    public void Save(BinaryWriter writer) => Snapshot.Write(writer, _states.AsSpan());

    public void Load(BinaryReader reader) => Snapshot.Read(reader, _states.AsSpan());

    private void Act(ref TBehavior behavior, int member, ref Turn turn)
    {
        try
        {
            behavior.Decide(ref _states[member], ref turn);
        }
        catch (Exception exception)
        {
            throw new ParticipantFailedException(Site.Population.Name, Site.Start + member, turn.Period, exception);
        }
    }

    private static int OwnedBy(int participant, ReadOnlySpan<Product> products)
    {
        var count = 0;
        while (count < products.Length && products[count].Provider == participant)
        {
            count++;
        }

        return count;
    }

    private static int AddressedTo(int participant, ReadOnlySpan<Message> inbox)
    {
        var count = 0;
        while (count < inbox.Length && inbox[count].To == participant)
        {
            count++;
        }

        return count;
    }
}
