using Simulator.Market.Observation;
using Simulator.Market.Participants;

namespace Simulator.Engine;

/// <summary>Runs replications of a market. Every runner leaves the same records behind.</summary>
public interface IRunner
{
    /// <summary>Runs to the end, or to the end of the period in which it is cancelled.</summary>
    /// <param name="plan">What to run.</param>
    /// <param name="recorder">Receives every period and replication; called from one thread at a time.</param>
    /// <param name="cancellation">Stops the run; what was recorded stays recorded.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <exception cref="ParticipantFailedException">A participant's behavior threw.</exception>
    void Run(RunPlan plan, IRecorder recorder, CancellationToken cancellation);
}
