using System.Collections.Immutable;
using Akka.Actor;

namespace Simulator.Engine.Actors;

/// <summary>Actors of one kind under a common name: hands what it is told to each of them.</summary>
internal sealed class Group : Shell
{
    private readonly ImmutableArray<IActorRef> _members;
    private readonly IActorRef _coordinator;

    public Group(IActorRef coordinator, ImmutableArray<(string Name, Props Props)> members)
    {
        _coordinator = coordinator;
        _members = [.. members.Select(member => Context.ActorOf(member.Props, member.Name))];
        ReceiveAny(message =>
        {
            foreach (var member in _members)
            {
                member.Forward(message);
            }
        });
    }

    protected override SupervisorStrategy SupervisorStrategy() => ReportTo(_coordinator);
}
