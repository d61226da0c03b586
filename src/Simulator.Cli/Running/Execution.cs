using Simulator.Engine;
using Simulator.Market.Observation;
using Simulator.Scenarios;

namespace Simulator.Cli.Running;

/// <summary>How markets are run. None of it changes a result.</summary>
/// <param name="Threads">Cores to use.</param>
/// <param name="CohortSize">Participants in a cohort.</param>
/// <param name="IsSequential">By the plain loop, and not by actors.</param>
internal sealed record Execution(int Threads, int CohortSize, bool IsSequential)
{
    private const int FirstReplication = 0;

    public RunPlan PlanOf(Scenario scenario, EventDetail events) => new(
        scenario.Design, scenario.Seed, FirstReplication, scenario.Replications, Threads, CohortSize, events)
        {
            Evaluation = scenario.Evaluation,
        };

    public void Run(RunPlan plan, IRecorder recorder, CancellationToken cancellation)
    {
        IRunner runner = IsSequential ? new SequentialRunner() : new ActorRunner();
        runner.Run(plan, recorder, cancellation);
    }
}
