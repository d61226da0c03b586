using System.Diagnostics;
using System.Globalization;
using Simulator.Engine;
using Simulator.Market;
using Simulator.Market.Observation;
using Simulator.Scenarios;

namespace Simulator.Benchmarks;

/// <summary>Times the reference market (scenarios/benchmarks/zi-cda.yaml) from end to end on the ordinary engine,
/// ledger and conservation checks on, less a run of its first tenth: orders a second, which are participant-periods a
/// second here, and bytes a participant.</summary>
internal static class WholeRun
{
    private const int OrdersPerRound = 10_000_000;
    private const int Rounds = 5;

    public static void Print(int[] sizes)
    {
        Console.WriteLine("participants  runner      threads  M orders/s (median of 5)  bytes/participant  digest");
        foreach (var size in sizes)
        {
            Print(size, new SequentialRunner(), "sequential", 1);
            Print(size, new ActorRunner(), "actors", 1);
            Print(size, new ActorRunner(), "actors", 2);
        }
    }

    private static void Print(int size, IRunner runner, string name, int threads)
    {
        var timed = OrdersPerRound / size;
        var warmUp = timed / 10;
        var perSide = (size / 2).ToString(CultureInfo.InvariantCulture);
        var path = ScenarioFolder.Find("benchmarks/zi-cda.yaml");
        var sets = new KeyValuePair<string, string>[] { new("traders-per-side", perSide) };
        var scenario = ScenarioFile.Load(path, sets, timed + warmUp);
        var warm = ScenarioFile.Load(path, sets, warmUp);
        var bytes = BytesPerParticipant(scenario.Design, size);
        var rates = new List<double>();
        var digest = 0UL;
        for (var round = 0; round < Rounds; round++)
        {
            var seed = scenario.Seed + (ulong)round;
            var (before, _) = Time(warm.Design, seed);
            var (whole, found) = Time(scenario.Design, seed);
            rates.Add(size * (double)timed / (whole - before).TotalSeconds / 1e6);
            digest = round == 0 ? found : digest;
        }

        rates.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{size,12:N0}  {name,-10}  {threads,7}  {rates[Rounds / 2],24:F1}  {bytes,17:F0}  {digest:x16}"));

        (TimeSpan Elapsed, ulong Digest) Time(MarketDesign design, ulong seed)
        {
            var last = new LastDigest();
            var start = Stopwatch.GetTimestamp();
            runner.Run(
                new RunPlan(design, seed, 0, 1, threads, CohortSize(size), EventDetail.None), last,
                CancellationToken.None);
            return (Stopwatch.GetElapsedTime(start), last.Digest);
        }
    }

    /// <summary>A few cohorts for each thread: enough to balance, few enough to keep messages rare.</summary>
    private static int CohortSize(int size) => Math.Clamp(size / 8, 256, 16_384);

    private static double BytesPerParticipant(MarketDesign design, int size)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var run = new MarketRun(design, 42, 0, CohortSize(size), EventDetail.None);
        run.Advance();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(run);
        return (after - before) / (double)size;
    }
}
