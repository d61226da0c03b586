using Akka.Actor;

namespace Simulator.Engine.Actors;

/// <summary>An actor around one pure function. What it fails at, its supervisor reports to the coordinator; nothing is
/// restarted, and a message that nobody expects is a failure too.</summary>
internal abstract class Shell : ReceiveActor
{
    protected override void Unhandled(object message) => throw Unexpected(message);

    protected InvalidOperationException Unexpected(object message) =>
        new($"{Self.Path} does not expect {message.GetType().Name}.");

    /// <summary>Stops a child that failed, and lets the coordinator know which one and why.</summary>
    protected static SupervisorStrategy ReportTo(IActorRef coordinator) => new OneForOneStrategy(cause =>
    {
        coordinator.Tell(new ShellFailed(cause), Context.Sender);
        return Directive.Stop;
    });
}
