namespace Simulator.Engine.Tests;

/// <summary>The engine as tests of its actors need it: these markets are smaller than those it would split.</summary>
internal static class Actors
{
    public static ActorRunner ThatSplit(string dispatching = "") => new(dispatching) { SplitsFrom = 0 };
}
