using Simulator.Analysis.Theory;
using Simulator.Engine;
using Simulator.Market.Observation;
using Simulator.Scenarios;

namespace Simulator.Theory;

/// <summary>Every scenario in scenarios/theory does what its theory says, at every point: with few replications, or
/// with as many as it asks for if SIMULATOR_SLOW is 1. Tolerances follow from the size.</summary>
public sealed class ScenarioTests
{
    private static readonly bool isSlow = Environment.GetEnvironmentVariable("SIMULATOR_SLOW") == "1";

    public static TheoryData<string> Files => [.. TheoryFiles.Names];

    public static TheoryData<string, int> Points
    {
        get
        {
            var points = new TheoryData<string, int>();
            foreach (var name in TheoryFiles.Names)
            {
                var count = ScenarioFile.Load(TheoryFiles.Find(name)).Theory?.Points.Length ?? 0;
                for (var point = 0; point < count; point++)
                {
                    points.Add(name, point);
                }
            }

            return points;
        }
    }

    [Theory]
    [MemberData(nameof(Points))]
    public void A_scenario_does_what_its_theory_says(string name, int number)
    {
        var path = TheoryFiles.Find(name);
        var claim = ScenarioFile.Load(path).Theory!;
        var point = claim.Points[number];
        var scenario = ScenarioFile.Load(path, point.Set);
        var size = isSlow ? claim.Replications : claim.QuickReplications(scenario.Design);
        var values = new Values(size);
        var plan = new RunPlan(
            scenario.Design, scenario.Seed, 0, size, Environment.ProcessorCount, 1024, EventDetail.None)
        {
            Evaluation = scenario.Evaluation,
        };
        new ActorRunner().Run(plan, values, CancellationToken.None);

        var metrics = MetricNames.Of(scenario).Select(metric => metric.Name).ToList();
        var failures =
            from expectation in point.Expect
            from finding in Judgment.Of(expectation, values.Of(metrics.IndexOf(expectation.Metric)))
            where !finding.Holds
            select $"{expectation.Metric}, {finding.Statistic}: {finding.Value:G6}, theory {finding.Target.Low:G6} to "
                + $"{finding.Target.High:G6} ± {finding.Tolerance:G3}, R {size}";
        Assert.Empty(failures);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Theory_is_tested_at_three_points_or_more(string name) =>
        Assert.InRange(ScenarioFile.Load(TheoryFiles.Find(name)).Theory?.Points.Length ?? 3, 3, 100);

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
