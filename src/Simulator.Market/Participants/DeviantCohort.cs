using Simulator.Market.Venues;

namespace Simulator.Market.Participants;

/// <summary>A cohort with the member that deviates: everybody decides as ever, and then the member's orders are
/// rewritten on their way out. Whoever runs no such experiment pays nothing for it.</summary>
internal sealed class DeviantCohort(ICohort cohort, Deviant deviant) : ICohort
{
    private readonly OrderBatch _truth = new();

    public CohortSite Site => cohort.Site;

    public void Endow() => cohort.Endow();

    public void Declare(Schedule schedule) => cohort.Declare(schedule);

    public void Decide(Block block, MarketView view, ReadOnlySpan<Message> inbox, OrderBatch orders)
    {
        deviant.Gather();
        _truth.Clear();
        cohort.Decide(block, view, inbox, _truth);
        for (var reason = 0; reason < Refusal.Count; reason++)
        {
            orders.Refusals[reason] += _truth.Refusals[reason];
        }

        var (first, end) = Own();
        Pass(0, first, orders);
        new Misreport(deviant, block, view, orders).Submit(_truth.Orders[first..end], _truth.Tickets[first..end]);
        Pass(end, _truth.Count, orders);
    }

    public void Save(BinaryWriter writer) => cohort.Save(writer);

    public void Load(BinaryReader reader) => cohort.Load(reader);

    /// <summary>Places of the member's orders: a turn leaves them side by side.</summary>
    private (int First, int End) Own()
    {
        var first = 0;
        while (first < _truth.Count && _truth.Orders[first].Participant != deviant.Participant)
        {
            first++;
        }

        var end = first;
        while (end < _truth.Count && _truth.Orders[end].Participant == deviant.Participant)
        {
            end++;
        }

        return (first, end);
    }

    private void Pass(int first, int end, OrderBatch orders)
    {
        for (var place = first; place < end; place++)
        {
            orders.Add(_truth.Orders[place], _truth.Tickets[place].Key, _truth.Tickets[place].Steps);
        }
    }
}
