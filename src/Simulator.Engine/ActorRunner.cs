using System.Globalization;
using Akka.Actor;
using Akka.Configuration;
using Simulator.Engine.Actors;
using Simulator.Market.Observation;

namespace Simulator.Engine;

/// <summary>Runs a market as actors: one large market with its cohorts and venues in parallel; many replications, or a
/// small market, as one sequential market for each thread. Leaves the same records as
/// <see cref="SequentialRunner"/>.</summary>
/// <param name="dispatching">Settings in HOCON that override those of the actor system.</param>
public sealed class ActorRunner(string dispatching) : IRunner
{
    /// <summary>As many threads as the plan says, no log, no thread or delay that the run does not need.</summary>
    private const string Settings =
        """
        akka {
          loglevel = OFF
          stdout-loglevel = OFF
          loggers = []
          log-dead-letters = off
          log-dead-letters-during-shutdown = off
          coordinated-shutdown.run-by-clr-shutdown-hook = off
          coordinated-shutdown.run-by-actor-system-terminate = off
          actor.guardian-supervisor-strategy = "Akka.Actor.StoppingSupervisorStrategy"
          actor.internal-dispatcher.executor = thread-pool-executor
          actor.default-dispatcher {
            type = Dispatcher
            executor = fork-join-executor
            throughput = 100
            shutdown-timeout = 0s
            fork-join-executor {
              parallelism-min = THREADS
              parallelism-factor = 0
              parallelism-max = THREADS
            }
          }
        }
        """;

    /// <summary>Fewer participants than this decide and clear faster in one thread than two threads can pass them
    /// around.</summary>
    private const int WorthSplitting = 5_000;

    public ActorRunner()
        : this("")
    {
    }

    /// <summary>A single market of at least so many participants is split over actors; null: if there is a second
    /// thread, and the market is large enough to gain from it.</summary>
    public int? SplitsFrom { get; init; }

    public void Run(RunPlan plan, IRecorder recorder, CancellationToken cancellation)
    {
        var outcome = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var assignment = new Coordinator.Assignment(plan, recorder, outcome, cancellation);
        var system = ActorSystem.Create("simulator", SettingsFor(plan.Threads));
        try
        {
            system.ActorOf(
                Splits(plan)
                    ? Props.Create<MarketCoordinator>(assignment)
                    : Props.Create<ReplicationCoordinator>(assignment),
                "market");
            outcome.Task.GetAwaiter().GetResult();
        }
        finally
        {
            system.Terminate().GetAwaiter().GetResult();
        }
    }

    private bool Splits(RunPlan plan)
    {
        var replications = plan.Pending.Length;
        var participants = plan.Design.Populations.Sum(population => (long)population.Count);
        var enough = SplitsFrom ?? (plan.Threads > 1 ? WorthSplitting : long.MaxValue);
        return (replications == 1 || replications < plan.Threads) && participants >= enough;
    }

    private Config SettingsFor(int threads)
    {
        var settings = ConfigurationFactory.ParseString(
            Settings.Replace("THREADS", threads.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return dispatching.Length == 0
            ? settings
            : ConfigurationFactory.ParseString(dispatching).WithFallback(settings);
    }
}
