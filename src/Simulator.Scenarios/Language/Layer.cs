using System.Collections.Immutable;

namespace Simulator.Scenarios.Language;

/// <summary>One file of a scenario.</summary>
/// <param name="Path">Its full path, which identifies it.</param>
/// <param name="Map">What it says, without <c>extends</c>.</param>
/// <param name="Below">Full paths of all the files that it extends, directly or not.</param>
internal sealed record Layer(string Path, MapNode Map, ImmutableHashSet<string> Below)
{
    /// <summary>As the user named it.</summary>
    public string File => Map.Mark.File;
}
