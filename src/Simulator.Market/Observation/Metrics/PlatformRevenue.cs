namespace Simulator.Market.Observation.Metrics;

/// <summary>What the operator of a venue has earned since the start: fees for joining and for trades, and
/// spreads.</summary>
/// <param name="Venue">Its name.</param>
public sealed record PlatformRevenue(string Venue) : Metric
{
    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Last;

    public override bool IsOfWholeRun => true;

    public override Measurement Measure(PeriodFacts facts)
    {
        for (var number = 0; number < facts.Venues.Length; number++)
        {
            if (facts.Venues[number].Name == Venue)
            {
                return new(facts.Operators.Span[number].Amount);
            }
        }

        return new(0, 0);
    }
}
