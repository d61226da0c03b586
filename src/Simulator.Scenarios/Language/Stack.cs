using System.Collections.Immutable;

namespace Simulator.Scenarios.Language;

/// <summary>Lays the files of a scenario over each other.</summary>
internal static class Stack
{
    public static MapNode Merge(ImmutableArray<Layer> layers)
    {
        CheckConflicts(layers);
        var bottom = new MapNode([], layers[^1].Map.Mark);
        return layers.Aggregate(bottom, (map, layer) => Overlay.Apply(map, layer.Map));
    }

    /// <summary>Files neither of which extends the other have no precedence, so they must not disagree.</summary>
    private static void CheckConflicts(ImmutableArray<Layer> layers)
    {
        var pairs =
            from second in Enumerable.Range(0, layers.Length)
            from first in Enumerable.Range(0, second)
            where !layers[second].Below.Contains(layers[first].Path)
            from left in Leaf.Of(layers[first].Map)
            from right in Leaf.Of(layers[second].Map)
            where left.Contradicts(right)
            select (left, right);
        foreach (var (left, right) in pairs)
        {
            throw right.Mark.Error(right.Path,
                $"conflict: {left.Mark} sets {left.Path} to {left.Text}, "
                + $"{right.Mark} sets {right.Path} to {right.Text}, and neither file extends the other");
        }
    }
}
