using System.Diagnostics;
using System.Globalization;
using Simulator.Engine;
using Simulator.Market.Observation;
using Simulator.Scenarios;

namespace Simulator.Benchmarks;

/// <summary>Runs the default pilot for a year of weeks at several sizes: what a participant costs in a period must not
/// grow with the market. Whatever is counted in participants, and the hands of the offices, grow with it; cities, and
/// so venues and metrics by region, do not: they are what the smallest market pays for. Opening a market counts;
/// starting the program and compiling it does not, since a round goes before those that are timed.</summary>
internal static class PilotGrowth
{
    private const string File = "pilots/default.yaml";
    private const int Weeks = 52;
    private const int Rounds = 3;

    /// <summary>Seconds after which the compiler has long been idle.</summary>
    private const double WarmUp = 8;

    /// <summary>Participants, over all replications: small markets are run often.</summary>
    private const int Least = 100_000;

    private static readonly string[] scaled = ["participants", "applications per period", "cases per period"];

    public static void Print(IReadOnlyList<int> sizes)
    {
        Console.WriteLine($"{File}, {Weeks} weeks, two threads; medians of {Rounds}; the memory is the most so far");
        Console.WriteLine("participants  seconds  ns of CPU a participant-period  ns elapsed  GB at most  trades each");
        var smallest = Scale(sizes.Min());
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start).TotalSeconds < WarmUp;)
        {
            Run(smallest, Math.Max(1, Least / sizes.Min()));
        }

        var costs = sizes.Order().Select(Print).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"the dearest participant-period takes {costs.Max() / costs.Min():F2} times as much CPU as the cheapest"));
    }

    /// <returns>Nanoseconds of CPU that a participant takes in a period.</returns>
    private static double Print(int size)
    {
        var scenario = Scale(size);
        var participants = scenario.Design.Populations.Sum(population => population.Count);
        var replications = Math.Max(1, Least / size);
        var (seconds, work, trades) = (new List<double>(), new List<double>(), 0.0);
        for (var round = -1; round < Rounds; round++)
        {
            var busy = Environment.CpuUsage.TotalTime;
            var start = Stopwatch.GetTimestamp();
            var recorder = Run(scenario, replications);
            // The first round finds the memory.
            if (round >= 0)
            {
                seconds.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
                work.Add((Environment.CpuUsage.TotalTime - busy).TotalSeconds);
            }

            trades = recorder.Mean(MetricNames.Of(scenario).Select(metric => metric.Name), "trades");
        }

        var each = 1e9 / participants / Weeks / replications;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{participants,12:N0}  {Median(seconds),7:F2}  {Median(work) * each,29:F0}  "
            + $"{Median(seconds) * each,10:F0}  {process.PeakWorkingSet64 / 1e9,10:F2}  "
            + $"{trades / participants,11:F3}"));
        return Median(work) * each;
    }

    private static Values Run(Scenario scenario, int replications)
    {
        var recorder = new Values();
        new ActorRunner().Run(
            new RunPlan(scenario.Design, scenario.Seed, 0, replications, 2, 1024, EventDetail.None),
            recorder,
            CancellationToken.None);
        return recorder;
    }

    private static Scenario Scale(int size)
    {
        var path = ScenarioFolder.Find(File);
        var asWritten = ScenarioFile.Load(path);
        var factor = (double)size / asWritten.Design.Populations.Sum(population => population.Count);
        var sets = asWritten.Parameters
            .Where(parameter => scaled.Contains(parameter.Unit) && parameter.Number is not null)
            .Select(parameter => KeyValuePair.Create(
                parameter.Name,
                Math.Max(1, Math.Round(parameter.Number!.Value * factor))
                    .ToString(CultureInfo.InvariantCulture)));
        return ScenarioFile.Load(path, sets, Weeks);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    /// <summary>The values of all replications.</summary>
    private sealed class Values : IRecorder
    {
        private readonly List<ReplicationRecord> _replications = [];

        public void Record(PeriodRecord period)
        {
        }

        public void Record(ReplicationRecord replication) => _replications.Add(replication);

        /// <summary>The mean of a metric.</summary>
        public double Mean(IEnumerable<string> metrics, string name)
        {
            var number = metrics.ToList().IndexOf(name);
            return _replications.Average(replication => replication.Values[number]);
        }
    }
}
