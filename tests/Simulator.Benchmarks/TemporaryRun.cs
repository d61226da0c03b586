using Simulator.Market.Observation;
using Simulator.Scenarios;
using Simulator.Storage;

namespace Simulator.Benchmarks;

/// <summary>A run folder that is gone when it is no longer needed.</summary>
internal sealed class TemporaryRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("simulator-benchmark-");
    private readonly RunRecording _recording;

    public TemporaryRun(Scenario scenario) => _recording = new RunRecording(_folder.FullName, new RunHeader(
        scenario.Name, scenario.Fingerprint, scenario.Seed, scenario.Replications, scenario.Design.Calendar.Periods,
        scenario.Resolved, "benchmark", "benchmark", MetricNames.Of(scenario),
        [.. scenario.Design.Regions.Select(region => region.Name)],
        [.. scenario.Design.Venues.Select(venue =>
            new VenueName(venue.Name, KebabCase.Of(venue.Channel.ToString())))],
        EventDetail.None));

    /// <summary>What records into the folder, and then tells the watcher.</summary>
    public IRecorder Record(IRecorder watcher) => _recording.Continue(watcher);

    public void Complete() => _recording.Complete();

    public void Dispose()
    {
        _recording.Dispose();
        _folder.Delete(recursive: true);
    }
}
