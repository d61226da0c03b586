namespace Simulator.Engine.Actors;

/// <summary>The regulator that announces the rules in force.</summary>
internal sealed class RuleBookShell : Shell
{
    public RuleBookShell() => Receive<PeriodOpened>(opened =>
    {
        opened.Run.Announce();
        Sender.Tell(RulesAnnounced.Instance, Self);
    });
}
