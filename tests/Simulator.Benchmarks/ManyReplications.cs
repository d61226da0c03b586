using System.Diagnostics;
using System.Globalization;
using Simulator.Engine;
using Simulator.Market.Observation;
using Simulator.Scenarios;

namespace Simulator.Benchmarks;

/// <summary>Times many replications of a market that is over at once: ten traders in one call auction
/// (scenarios/audit/call-auction.yaml). What is measured is the cost of a replication: opening, one period, and handing
/// it from thread to thread.</summary>
internal static class ManyReplications
{
    private const string File = "audit/call-auction.yaml";
    private const int Rounds = 5;

    public static void Print(int replications)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{replications:N0} replications of {File}"));
        Console.WriteLine(
            "runner      threads  replications/s (median of 5)  µs of CPU each  kB allocated each  digest");
        var one = Print(new SequentialRunner(), "sequential", 1, replications);
        Print(new ActorRunner(), "actors", 1, replications);
        var two = Print(new ActorRunner(), "actors", 2, replications);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"two threads of actors: {two / one:F2} x the loop"));
    }

    private static double Print(IRunner runner, string name, int threads, int replications)
    {
        var scenario = ScenarioFile.Load(ScenarioFolder.Find(File));
        var plan = new RunPlan(scenario.Design, scenario.Seed, 0, replications, threads, 1024, EventDetail.None);
        var rates = new List<double>();
        var work = new List<double>();
        var (digest, allocated) = (0UL, 0L);
        for (var round = 0; round <= Rounds; round++)
        {
            var recorder = new Digests();
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var busy = Environment.CpuUsage.TotalTime;
            var start = Stopwatch.GetTimestamp();
            runner.Run(plan, recorder, CancellationToken.None);
            var rate = replications / Stopwatch.GetElapsedTime(start).TotalSeconds;
            allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            digest = recorder.Together;
            // The first round warms up.
            if (round > 0)
            {
                rates.Add(rate);
                work.Add((Environment.CpuUsage.TotalTime - busy).TotalMicroseconds / replications);
            }
        }

        rates.Sort();
        work.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-10}  {threads,7}  {rates[Rounds / 2],28:N0}  {work[Rounds / 2],14:F1}  "
            + $"{allocated / 1024.0 / replications,17:F1}  {digest:x16}"));
        return rates[Rounds / 2];
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
