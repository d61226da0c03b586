using System.Collections.Immutable;

namespace Simulator.Scenarios.Language;

/// <summary>A sequence of values.</summary>
internal sealed record ListNode(ImmutableArray<Node> Items, Mark Mark) : Node(Mark)
{
    public override string Description => "a list";
}
