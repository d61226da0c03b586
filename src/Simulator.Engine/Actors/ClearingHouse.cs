using Simulator.Market;

namespace Simulator.Engine.Actors;

/// <summary>Opens replications, settles what venues have cleared, and observes the period.</summary>
internal sealed class ClearingHouse : Shell
{
    private readonly RunPlan _plan;

    public ClearingHouse(RunPlan plan)
    {
        _plan = plan;
        Receive<ReplicationAssigned>(assigned => Open(plan.Open(assigned.Replication)));
        Receive<SettlementRequested>(request => Settle(request.Run));
    }

    private void Open(MarketRun run)
    {
        Sender.Tell(new ReplicationOpened(run), Self);
        if (run.IsOver)
        {
            Sender.Tell(new PeriodsObserved([], _plan.Conclude(run), null), Self);
        }
    }

    private void Settle(MarketRun run)
    {
        run.Settle();
        var period = run.Observe();
        Sender.Tell(
            new PeriodsObserved([period], run.IsOver ? _plan.Conclude(run) : null, _plan.CheckpointOf(run)), Self);
    }
}
