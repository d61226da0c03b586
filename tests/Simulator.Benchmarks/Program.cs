using BenchmarkDotNet.Running;
using Simulator.Benchmarks;

switch (args)
{
    case ["whole-run", .. var sizes]:
        WholeRun.Print(sizes.Length > 0 ? [.. sizes.Select(int.Parse)] : [1_000, 10_000, 100_000]);
        break;
    case ["replications", .. var number]:
        ManyReplications.Print(number is [var replications] ? int.Parse(replications) : 20_000);
        break;
    case ["pilot", .. var sizes]:
        PilotGrowth.Print(sizes.Length > 0 ? [.. sizes.Select(int.Parse)] : [1_000, 10_000, 100_000, 1_000_000]);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
