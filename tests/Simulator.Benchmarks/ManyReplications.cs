using System.Diagnostics;
using System.Globalization;
using Simulator.Engine;
using Simulator.Market.Observation;
using Simulator.Scenarios;

namespace Simulator.Benchmarks;

/// <summary>Times many replications of a market that is over at once: ten traders in one call auction
/// (scenarios/audit/call-auction.yaml). What is measured is the cost of a replication: opening, one period, handing it
/// from thread to thread and, with tables, writing a run folder until it is complete.</summary>
/// <remarks>The first rounds, in which the compiler is at work on another thread, are left out; one thread and two take
/// turns, so that what else the machine does affects both. Processor time is that of the whole process.</remarks>
internal static class ManyReplications
{
    private const string File = "audit/call-auction.yaml";
    private const int WarmUp = 8;
    private const int Rounds = 9;

    public static void Print(int replications)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{replications:N0} replications of {File}"));
        Console.WriteLine($"runner      threads  tables  replications/s (median of {Rounds})      best  "
            + "µs of CPU each  kB allocated each  digest");
        Print(replications, false, new Way("sequential", new SequentialRunner(), 1));
        foreach (var hasTables in new[] { false, true })
        {
            var one = new Way("actors", new ActorRunner(), 1);
            var two = new Way("actors", new ActorRunner(), 2);
            Print(replications, hasTables, one, two);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"two threads: {two.Median / one.Median:F2} x one (best of each: {two.Best / one.Best:F2} x)"));
        }
    }

    private static void Print(int replications, bool hasTables, params Way[] ways)
    {
        var scenario = ScenarioFile.Load(ScenarioFolder.Find(File)) with { Replications = replications };
        for (var round = -WarmUp; round < Rounds; round++)
        {
            foreach (var way in ways)
            {
                way.Run(scenario, hasTables, isKept: round >= 0);
            }
        }

        foreach (var way in ways)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{way.Name,-10}  {way.Threads,7}  {(hasTables ? "yes" : "no"),6}  {way.Median,28:N0}  "
                + $"{way.Best,8:N0}  {way.Work,14:F1}  {way.Allocated / 1024.0 / replications,17:F1}  "
                + $"{way.Digest:x16}"));
        }
    }

    /// <summary>How to run, and what was measured of it.</summary>
    private sealed record Way(string Name, IRunner Runner, int Threads)
    {
        private readonly List<double> _rates = [];
        private readonly List<double> _work = [];

        public double Median => _rates.Order().ElementAt(Rounds / 2);

        public double Best => _rates.Max();

        public double Work => _work.Order().ElementAt(Rounds / 2);

        public long Allocated { get; private set; }

        public ulong Digest { get; private set; }

        public void Run(Scenario scenario, bool hasTables, bool isKept)
        {
            var plan = new RunPlan(
                scenario.Design, scenario.Seed, 0, scenario.Replications, Threads, 1024, EventDetail.None);
            var recorder = new Digests();
            using var tables = hasTables ? new TemporaryRun(scenario) : null;
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var busy = Environment.CpuUsage.TotalTime;
            var start = Stopwatch.GetTimestamp();
            Runner.Run(plan, tables?.Record(recorder) ?? recorder, CancellationToken.None);
            tables?.Complete();
            var elapsed = Stopwatch.GetElapsedTime(start);
            Allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            Digest = recorder.Together;
            if (isKept)
            {
                _rates.Add(scenario.Replications / elapsed.TotalSeconds);
                _work.Add((Environment.CpuUsage.TotalTime - busy).TotalMicroseconds / scenario.Replications);
            }
        }
    }

    /// <summary>A recorder that keeps one number, whatever the sequence of replications.</summary>
    private sealed class Digests : IRecorder
    {
        public ulong Together { get; private set; }

        public void Record(PeriodRecord period)
        {
        }

        public void Record(ReplicationRecord replication) => Together ^= replication.Digest;
    }
}
