using System.Collections.Immutable;
using Simulator.Analysis;
using Simulator.Cli.Running;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Scenarios;

namespace Simulator.Cli.Auditing;

/// <summary>What is to be audited.</summary>
/// <param name="Scenarios">One after the other.</param>
/// <param name="Only">The one population to audit; null: all.</param>
/// <param name="Factors">To try.</param>
/// <param name="Execution">How markets are run.</param>
internal sealed record AuditOrder(
    ImmutableArray<Scenario> Scenarios, string? Only, ImmutableArray<double> Factors, Execution Execution)
{
    /// <summary>Intervals in the table.</summary>
    public int Intervals => Scenarios.Sum(scenario => Audited(scenario).Length) * IncentiveAudit.Manipulations.Length;

    /// <summary>Of each interval.</summary>
    public double Confidence => IncentiveAudit.ConfidenceOf(Intervals);

    /// <exception cref="FailureException">The audit was stopped or failed.</exception>
    public ImmutableArray<(Scenario Scenario, PopulationAudit Audit)> Execute(Terminal terminal, bool showsProgress)
    {
        var rows = ImmutableArray.CreateBuilder<(Scenario, PopulationAudit)>();
        foreach (var scenario in Scenarios)
        {
            var populations = Audited(scenario);
            var replications = scenario.Replications * populations.Length
                * IncentiveAudit.DeviationsOf(Factors.Distinct().Count());
            ProgressBar.Around(scenario with { Replications = replications }, showsProgress, terminal, progress =>
            {
                var audit = new IncentiveAudit(Factors, Confidence, deviation =>
                    Measure(scenario, deviation, progress, terminal.Cancellation));
                rows.AddRange(populations.Select(population => (scenario, audit.Audit(population))));
            });
        }

        return rows.ToImmutable();
    }

    private ImmutableArray<string> Audited(Scenario scenario)
    {
        ImmutableArray<string> names =
        [
            .. scenario.Design.Populations
                .Where(population => population.Count > 0 && (Only ?? population.Name) == population.Name)
                .Select(population => population.Name),
        ];
        return names.IsEmpty
            ? throw new BadInputException(Only is null
                ? $"{scenario.Name} has no participants to audit"
                : $"--population {Only}: {scenario.Name} has none; expected one of: "
                    + string.Join(", ", scenario.Design.Populations.Select(population => population.Name)))
            : names;
    }

    private double[] Measure(
        Scenario scenario, Deviation deviation, IRecorder progress, CancellationToken cancellation)
    {
        var plan = Execution.PlanOf(scenario, EventDetail.None) with { Evaluation = null };
        var utilities = new Utilities();
        try
        {
            Execution.Run(
                plan with { Design = plan.Design with { Metrics = [], Watch = null, Deviation = deviation } },
                new Fanout(utilities, progress),
                cancellation);
        }
        catch (OperationCanceledException cause)
        {
            throw new FailureException("Stopped. An audit leaves nothing behind.", cause);
        }
        catch (Exception cause)
        {
            throw new FailureException($"{scenario.Name} failed: {cause.Message}", cause);
        }

        return utilities.InSequence();
    }
}
