namespace Simulator.Market.Observation.Metrics;

/// <summary>Share of buyers in urban regions that have bought at least once since the start, less that of buyers in
/// rural regions.</summary>
public sealed record AccessGap : Metric
{
    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Last;

    public override bool IsOfWholeMarket => true;

    public override Measurement Measure(PeriodFacts facts)
    {
        var (urban, rural) = (ShareOf(facts, Setting.Urban), ShareOf(facts, Setting.Rural));
        return double.IsNaN(urban) || double.IsNaN(rural) ? new(0, 0) : new(urban - rural);
    }

    private static double ShareOf(PeriodFacts facts, Setting setting)
    {
        var (served, all) = (0, 0);
        foreach (var group in facts.Groups)
        {
            if (group.IsBuyer && group.Setting == setting)
            {
                all += group.Count;
                foreach (ref readonly var account in facts.Accounts.Span.Slice(group.Start, group.Count))
                {
                    served += account.Acquired > 0 ? 1 : 0;
                }
            }
        }

        return (double)served / all;
    }
}
