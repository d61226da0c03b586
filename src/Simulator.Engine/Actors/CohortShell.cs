namespace Simulator.Engine.Actors;

/// <summary>Lets its cohorts decide: one of them, or a contiguous range where there are thousands.</summary>
internal sealed class CohortShell : Shell
{
    public CohortShell(int first, int count) => Receive<DecisionsRequested>(request =>
    {
        for (var cohort = first; cohort < first + count; cohort++)
        {
            request.Run.Decide(cohort);
        }

        Sender.Tell(DecisionsSubmitted.Instance, Self);
    });
}
