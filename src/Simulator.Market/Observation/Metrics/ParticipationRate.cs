namespace Simulator.Market.Observation.Metrics;

/// <summary>Share of participants that have bought or sold at least once since the start.</summary>
public sealed record ParticipationRate : Metric
{
    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Last;

    public override bool IsOfWholeRun => true;

    public override Measurement Measure(PeriodFacts facts)
    {
        var active = 0;
        foreach (ref readonly var account in facts.Accounts.Span)
        {
            active += account.Acquired + account.Delivered > 0 ? 1 : 0;
        }

        return new(active, facts.Accounts.Length);
    }
}
