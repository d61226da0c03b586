namespace Simulator.Tidy;

/// <summary>The doors through which the outside world could reach a run.</summary>
internal static class Outside
{
    private static readonly string[] consoleAndClockTypes =
        ["System.Console", "System.Diagnostics.Stopwatch", "System.Threading.Timer", "System.Timers.Timer",
            "System.Threading.PeriodicTimer"];

    private static readonly string[] clockMembers =
        ["System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
            "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.TimeProvider.get_System",
            "System.Environment.get_TickCount", "System.Environment.get_TickCount64"];

    private static readonly string[] worldTypes =
        ["System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory",
            "System.IO.DirectoryInfo", "System.IO.StreamReader", "System.IO.StreamWriter", "System.Environment",
            "System.Diagnostics.Process", "System.Diagnostics.Trace", "System.Diagnostics.Debugger",
            "System.Threading.Thread", "System.Threading.ThreadPool", "System.Threading.Tasks.Task",
            "System.Threading.Tasks.Parallel", "System.Runtime.CompilerServices.AsyncTaskMethodBuilder"];

    public static IEnumerable<string> ConsoleAndClocks(string project)
    {
        var assembly = BuiltAssembly.Named(project);
        return assembly.TypeReferences.Intersect(consoleAndClockTypes)
            .Concat(assembly.MemberReferences.Intersect(clockMembers));
    }

    public static IEnumerable<string> World(string project) =>
        BuiltAssembly.Named(project).TypeReferences.Where(type =>
            worldTypes.Contains(type.Split('`')[0]) || type.StartsWith("System.Net.", StringComparison.Ordinal));
}
