using Simulator.Engine;
using Simulator.Market.Observation;
using Simulator.Scenarios;

namespace Simulator.Theory;

/// <summary>Runs of the pilots in scenarios/pilots, shortened.</summary>
internal static class PilotFiles
{
    /// <summary>What the replications of a pilot measured, by metric; the first periods only.</summary>
    public static IReadOnlyDictionary<string, double[]> Measure(
        string name, int replications, int periods, params KeyValuePair<string, string>[] set)
    {
        var scenario = ScenarioFile.Load(Find(name), set, periods: periods);
        var values = new Values(replications);
        var plan = new RunPlan(
            scenario.Design, scenario.Seed, 0, replications, Environment.ProcessorCount, 1024, EventDetail.None)
        {
            Evaluation = scenario.Evaluation,
        };
        new ActorRunner().Run(plan, values, CancellationToken.None);
        return MetricNames.Of(scenario).Index().ToDictionary(
            metric => metric.Item.Name, metric => values.Of(metric.Index), StringComparer.Ordinal);
    }

    public static IEnumerable<string> Names =>
        Directory.GetFiles(Path.GetDirectoryName(Find("default"))!, "*.yaml")
            .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static string Find(string name) =>
        Path.GetFullPath(Path.Combine(TheoryFiles.Find(".."), "pilots", name + ".yaml"));

    /// <summary>One of each replication, in whatever sequence they come.</summary>
    private sealed class Values(int replications) : IRecorder
    {
        private readonly ReplicationRecord[] _records = new ReplicationRecord[replications];

        public void Record(PeriodRecord period)
        {
        }

        public void Record(ReplicationRecord replication) => _records[replication.Replication] = replication;

        public double[] Of(int metric) => [.. _records.Select(record => record.Values[metric])];
    }
}
