using BenchmarkDotNet.Attributes;
using Simulator.Market;
using Simulator.Market.Observation;
using Simulator.Market.Randomness;
using Simulator.Scenarios;

namespace Simulator.Benchmarks;

/// <summary>The pieces that an order passes through, one by one, at 10,000 participants.</summary>
[MemoryDiagnoser]
public class HotPieces
{
    private const int Traders = 10_000;
    private readonly (ulong First, ulong Second)[] _blocks = new (ulong, ulong)[Traders];
    private MarketRun _run = null!;

    [GlobalSetup]
    public void Open()
    {
        var path = ScenarioFolder.Find("benchmarks/zi-cda.yaml");
        var scenario = ScenarioFile.Load(path, [new("traders-per-side", "5000")], 1_000_000);
        _run = new MarketRun(scenario.Design, 42, 0, Traders, EventDetail.None);
    }

    [Benchmark(OperationsPerInvoke = Traders)]
    public ulong Draw()
    {
        Philox.Fill(42, 0, 0, _blocks);
        return _blocks[^1].First;
    }

    [Benchmark(OperationsPerInvoke = Traders)]
    public ulong WholePeriod() => _run.Advance().Digest;
}
