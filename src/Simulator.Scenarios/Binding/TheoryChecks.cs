using Simulator.Scenarios.Language;

namespace Simulator.Scenarios.Binding;

/// <summary>Whether every point of a theory is a scenario that can be run.</summary>
internal static class TheoryChecks
{
    /// <param name="theory">To be checked.</param>
    /// <param name="read">Reads the scenario with the values of a point.</param>
    public static void Run(TheorySection theory, Action<Overrides> read)
    {
        foreach (var (index, point) in theory.Points.Index())
        {
            var path = KeyPath.Root.Key("theory").Key("points").Item(index).Key("set");
            foreach (var entry in point.Set.Entries)
            {
                Keys.CheckPresent(entry.Value, path.Key(entry.Key));
            }

            try
            {
                read(point.Overrides(path));
            }
            catch (ScenarioException mistake) when (!mistake.Key.StartsWith(path.Text, StringComparison.Ordinal))
            {
                throw point.Set.Mark.Error(path, $"{mistake.Key}: {mistake.Problem}");
            }
        }
    }
}
