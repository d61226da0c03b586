using System.Runtime.InteropServices;

namespace Simulator.Tidy;

/// <summary>A project of ours and all that it may refer to: our other projects, and packages.</summary>
internal sealed record Layer(string Project, string[] Ours, string[] Packages)
{
    /// <summary>The arrows of the design. What is not drawn here is forbidden.</summary>
    public static IReadOnlyList<Layer> All { get; } =
    [
        new("Simulator.Market", [], ["MathNet.Numerics"]),
        new("Simulator.Analysis", ["Simulator.Market"], ["MathNet.Numerics"]),
        new("Simulator.Scenarios", ["Simulator.Market", "Simulator.Analysis"], ["YamlDotNet"]),
        new("Simulator.Engine", ["Simulator.Market", "Simulator.Analysis"],
            ["Akka", "Akka.Cluster", "Akka.Cluster.Tools", "Akka.Remote", "MemoryPack.Core"]),
        new("Simulator.Storage", ["Simulator.Market", "Simulator.Analysis"],
            ["DuckDB.NET.Bindings", "DuckDB.NET.Data", "Parquet"]),
        new("Simulator.Reports", ["Simulator.Storage", "Simulator.Analysis"], ["ScottPlot"]),
        new("Simulator.Cli", ["*"], ["*"]),
        new("Simulator.Web", ["*"], ["*"]),
    ];

    public static Layer Of(string project) =>
        All.SingleOrDefault(layer => layer.Project == project)
        ?? throw new InvalidOperationException($"{project} has no arrows: draw them in {nameof(Layer)}.{nameof(All)}.");

    /// <summary>The composition roots meet people, so they alone may print and read clocks.</summary>
    public bool IsCompositionRoot => Ours is ["*"];

    public bool Allows(string reference) =>
        IsCompositionRoot || IsFramework(reference) || Ours.Contains(reference) || Packages.Contains(reference);

    private static bool IsFramework(string reference) =>
        File.Exists(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), reference + ".dll"));
}
