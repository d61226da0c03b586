using BenchmarkDotNet.Running;
using Simulator.Benchmarks;

if (args is ["whole-run", .. var sizes])
{
    WholeRun.Print(sizes.Length > 0 ? [.. sizes.Select(int.Parse)] : [1_000, 10_000, 100_000]);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
