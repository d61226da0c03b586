using Simulator.Market.Settlement;
using Simulator.Scenarios.Language;

namespace Simulator.Scenarios.Binding;

/// <summary>Whether the unit of a parameter suits the place that it is put.</summary>
internal static class Units
{
    /// <summary>Throws if a parameter with a unit of its own stands where another unit is meant.</summary>
    public static void Check(ScalarNode node, Target target, Type type, string unit)
    {
        if (Expected(target, type) is { } expected && !expected.Contains(unit))
        {
            throw node.Mark.Error(target.Path,
                $"unit mismatch: ${node.Parameter} is in \"{unit}\", but {target.Name} is in \"{expected[0]}\"");
        }
    }

    private static string[]? Expected(Target target, Type type)
    {
        if (target.Drawn)
        {
            return null;
        }

        return type == typeof(Money) ? ["CNY", "currency"]
            : type == typeof(double) && IsProportion(target.Name) ? ["1"]
            : null;
    }

    private static bool IsProportion(string name) => name.Split('-')[^1] is "rate" or "share" or "probability";
}
