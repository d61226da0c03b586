using System.Collections.Immutable;
using Akka.Actor;
using Simulator.Market;

namespace Simulator.Engine.Actors;

/// <summary>Who stands where in a market of actors: the same for all replications of a design.</summary>
internal sealed class MarketLayout
{
    /// <summary>Shells of cohorts for each thread: enough to balance the load, few enough to cost nothing.</summary>
    private const int ShellsPerThread = 16;

    private readonly HashSet<string> _taken =
        new(["recorder", "clearing-house", "regulators", "venues"], StringComparer.OrdinalIgnoreCase);

    public MarketLayout(MarketRun run, RunPlan plan)
    {
        Regulators = [("rule-book", Props.Create<RuleBookShell>())];
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Venues = [.. plan.Design.Venues.Select((venue, number) =>
            (NameOf(venue.Name, names), Props.Create<VenueShell>(number)))];
        var size = 1 + (run.Cohorts - 1) / (ShellsPerThread * plan.Threads);
        var populations = ImmutableArray.CreateBuilder<(string, ImmutableArray<(string, Props)>)>();
        for (int first = 0, end; first < run.Cohorts; first = end)
        {
            end = EndOfPopulation(run, first);
            populations.Add((NameOf(run.SiteOf(first).Population.Name, _taken), Divide(first, end, size)));
        }

        Populations = populations.ToImmutable();
    }

    public ImmutableArray<(string Name, Props Props)> Regulators { get; }

    public ImmutableArray<(string Name, Props Props)> Venues { get; }

    public ImmutableArray<(string Name, ImmutableArray<(string Name, Props Props)> Members)> Populations { get; }

    private static int EndOfPopulation(MarketRun run, int first)
    {
        var end = first + 1;
        while (end < run.Cohorts && run.SiteOf(end).FirstMember > 0)
        {
            end++;
        }

        return end;
    }

    private static ImmutableArray<(string, Props)> Divide(int first, int end, int size) =>
    [
        .. Enumerable.Range(0, 1 + (end - first - 1) / size).Select(number => (
            number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Props.Create<CohortShell>(first + number * size, Math.Min(size, end - first - number * size)))),
    ];

    /// <summary>A name that a path of actors can hold, and that nobody else has.</summary>
    private static string NameOf(string name, HashSet<string> taken)
    {
        var escaped = name.Length == 0 ? "unnamed" : Uri.EscapeDataString(name);
        var free = escaped;
        for (var number = 2; !taken.Add(free); number++)
        {
            free = $"{escaped}-{number}";
        }

        return free;
    }
}
