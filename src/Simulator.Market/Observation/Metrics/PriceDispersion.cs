namespace Simulator.Market.Observation.Metrics;

/// <summary>Standard deviation of the prices within a period, averaged over periods with weights by trades.</summary>
public sealed record PriceDispersion : Metric
{
    public override string Unit => "CNY";

    public override Aggregation Aggregation => Aggregation.Ratio;

    public override Measurement Measure(PeriodFacts facts)
    {
        var trades = facts.Tally.Trades;
        if (trades == 0)
        {
            return new(0, 0);
        }

        var mean = facts.Tally.Volume.Micros / (double)trades;
        var variance = Math.Max(0, (double)facts.Tally.PriceSquares / trades - mean * mean);
        return new(Math.Sqrt(variance) / Settlement.Money.Scale * trades, trades);
    }
}
