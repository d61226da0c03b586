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
    private const int Rounds = 5;

    /// <summary>Seconds after which the compiler has long been idle.</summary>
    private const double WarmUp = 8;

    /// <summary>Participants, over all replications: small markets are run often.</summary>
    private const int Least = 100_000;

    private static readonly string[] scaled = ["participants", "applications per period", "cases per period"];

    public static void Print(IReadOnlyList<int> sizes)
    {
        var smallest = Scale(sizes.Min());
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start).TotalSeconds < WarmUp;)
        {
            Run(smallest, Math.Max(1, Least / sizes.Min()));
        }

        var markets = sizes.Order().Select(size => new Growing(Scale(size), Math.Max(1, Least / size))).ToList();
        for (var round = -1; round < Rounds; round++)
        {
            markets.ForEach(market => market.Time(isWarmUp: round < 0));
        }

        Console.WriteLine($"{File}, {Weeks} weeks, two threads; medians of {Rounds} rounds over the sizes");
        Console.WriteLine("participants  seconds  ns of CPU a participant-period  ns elapsed  GB at most  trades each");
        markets.ForEach(Console.WriteLine);
        var costs = markets.ConvertAll(market => market.Cost);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"the dearest participant-period takes {costs.Max() / costs.Min():F2} times as much CPU as the cheapest"));
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

    /// <summary>A market of one size, and what its runs took.</summary>
    private sealed class Growing(Scenario scenario, int replications)
    {
        private readonly int _participants = scenario.Design.Populations.Sum(population => population.Count);
        private readonly List<double> _seconds = [];
        private readonly List<double> _work = [];
        private double _memory;
        private double _trades;

        /// <summary>Nanoseconds of CPU that a participant takes in a period.</summary>
        public double Cost => Median(_work) * Each;

        private double Each => 1e9 / _participants / Weeks / replications;

        /// <summary>Runs it once; the first time, which finds the memory, does not count but for the most that was in
        /// use by then.</summary>
        public void Time(bool isWarmUp)
        {
            var busy = Environment.CpuUsage.TotalTime;
            var start = Stopwatch.GetTimestamp();
            var recorder = Run(scenario, replications);
            if (isWarmUp)
            {
                using var process = Process.GetCurrentProcess();
                _memory = process.PeakWorkingSet64 / 1e9;
                _trades = recorder.Mean(MetricNames.Of(scenario).Select(metric => metric.Name), "trades");
                return;
            }

            _seconds.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            _work.Add((Environment.CpuUsage.TotalTime - busy).TotalSeconds);
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture,
            $"{_participants,12:N0}  {Median(_seconds),7:F2}  {Cost,29:F0}  {Median(_seconds) * Each,10:F0}  "
            + $"{_memory,10:F2}  {_trades / _participants,11:F3}");
    }

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
