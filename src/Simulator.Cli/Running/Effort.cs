namespace Simulator.Cli.Running;

/// <summary>With what effort claims are tested.</summary>
/// <param name="Execution">Threads and the like, which change no result.</param>
/// <param name="Replications">Of each; null: as its file says.</param>
/// <param name="IsQuick">Whether less than the whole will do.</param>
/// <param name="ShowsProgress">Whether the user sees how far it has come.</param>
internal sealed record Effort(Execution Execution, int? Replications, bool IsQuick, bool ShowsProgress);
