namespace Simulator.Storage.Tests;

/// <summary>A folder of runs that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("simulator-runs-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
