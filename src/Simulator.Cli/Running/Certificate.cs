using Simulator.Analysis;
using Simulator.Analysis.Theory;
using Simulator.Market.Observation;
using Simulator.Scenarios;
using Simulator.Scenarios.Theory;

namespace Simulator.Cli.Running;

/// <summary>Tests the published results that this laboratory reproduces.</summary>
/// <param name="Terminal">Of whoever asks.</param>
/// <param name="Effort">How to test them.</param>
internal sealed record Certificate(Terminal Terminal, Effort Effort)
{
    /// <summary>Tests results one after the other, as they are asked for.</summary>
    /// <param name="results">Numbers of the wanted results; none: all. O6 includes O6a.</param>
    public IEnumerable<CertificateRow> Test(IReadOnlyCollection<string> results)
    {
        var markets = ScenarioFinder.All(Terminal)
            .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) == "theory")
            .Select(path => (Path: path, ScenarioFile.Load(path).Theory))
            .Where(market => market.Theory is not null)
            .Select(market => (market.Theory!.Result, Rows: Test(market.Path, market.Theory)));
        var functions = ExactChecks.All.Select(check => (check.Result, Rows: Enumerable.Repeat(check, 1).Select(Test)));
        var all = markets.Concat(functions).OrderBy(item => NumberOf(item.Result)).ThenBy(item => item.Result).ToList();
        if (results.FirstOrDefault(wanted => !all.Exists(item => IsPart(item.Result, wanted))) is { } unknown)
        {
            var known = string.Join(", ", all.Select(item => item.Result).Distinct());
            throw new BadInputException($"no result is numbered {unknown}; there are {known}");
        }

        return all.Where(item => results.Count == 0 || results.Any(wanted => IsPart(item.Result, wanted)))
            .SelectMany(item => item.Rows);
    }

    private IEnumerable<CertificateRow> Test(string path, TheoryClaim claim) =>
        from point in claim.Points
        let values = ValuesAt(path, claim, point)
        from expectation in point.Expect
        from finding in Judgment.Of(expectation, values[expectation.Metric])
        select new CertificateRow(
            claim.Result, claim.Source, Terminal.ShortPath(path),
            string.Join(' ', point.Set.Select(set => $"{set.Key}={set.Value}")),
            expectation.Metric, finding.Statistic, finding.Target, finding.Value, finding.Tolerance, finding.Sample,
            finding.Holds);

    private CertificateRow Test(ExactCheck check)
    {
        var (computed, holds) = check.Run(Effort.IsQuick);
        return new CertificateRow(
            check.Result, check.Source, null, check.Claim, "", Statistic.Each, new Interval(check.Target, check.Target),
            computed, check.ToleranceOf(Effort.IsQuick), null, holds);
    }

    /// <summary>By metric, one of each replication, in their sequence.</summary>
    private Dictionary<string, double[]> ValuesAt(string path, TheoryClaim claim, TheoryPoint point)
    {
        var scenario = ScenarioFile.Load(path, point.Set);
        scenario = scenario with
        {
            Replications = Effort.Replications
                ?? (Effort.IsQuick ? claim.QuickReplications(scenario.Design) : claim.Replications),
        };
        var sample = new Sample(scenario.Replications);
        try
        {
            ProgressBar.Around(scenario, Effort.ShowsProgress, Terminal, progress => Effort.Execution.Run(
                Effort.Execution.PlanOf(scenario, EventDetail.None),
                new Fanout(sample, progress),
                Terminal.Cancellation));
        }
        catch (OperationCanceledException cause)
        {
            throw new FailureException("Stopped: the certificate is not complete.", cause);
        }
        catch (Exception cause)
        {
            throw new FailureException($"{Terminal.ShortPath(path)} failed: {cause.Message}", cause);
        }

        return MetricNames.Of(scenario).Index()
            .ToDictionary(metric => metric.Item.Name, metric => sample.Of(metric.Index));
    }

    private static bool IsPart(string result, string wanted) =>
        result.StartsWith(wanted, StringComparison.OrdinalIgnoreCase)
        && (result.Length == wanted.Length || !char.IsDigit(result[wanted.Length]));

    private static int NumberOf(string result) =>
        int.TryParse(string.Concat(result.Where(char.IsDigit)), out var number) ? number : int.MaxValue;

    /// <summary>The values of replications, wherever and whenever they were run.</summary>
    private sealed class Sample(int replications) : IRecorder
    {
        private readonly ReplicationRecord[] records = new ReplicationRecord[replications];

        public void Record(PeriodRecord period)
        {
        }

        public void Record(ReplicationRecord replication) => records[replication.Replication] = replication;

        public double[] Of(int metric) => [.. records.Select(record => record.Values[metric])];
    }
}
