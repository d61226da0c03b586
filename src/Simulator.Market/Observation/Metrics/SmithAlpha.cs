using Simulator.Market.Settlement;

namespace Simulator.Market.Observation.Metrics;

/// <summary>Smith's alpha: root mean squared deviation of the prices of trades from the equilibrium price, over that
/// price (Smith 1962).</summary>
/// <param name="Equilibrium">Price at which demand meets supply.</param>
public sealed record SmithAlpha(Money Equilibrium) : Metric
{
    public Money Equilibrium { get; } =
        Equilibrium > Money.Zero ? Equilibrium : throw new ArgumentException("equilibrium must be positive");

    public override string Unit => "1";

    public override Aggregation Aggregation => Aggregation.Ratio;

    public override Measurement Measure(PeriodFacts facts)
    {
        if (facts.Tally.Trades == 0)
        {
            return new(0, 0);
        }

        Int128 equilibrium = Equilibrium.Micros;
        var squares = (Int128)facts.Tally.PriceSquares - 2 * equilibrium * facts.Tally.Volume.Micros
            + equilibrium * equilibrium * facts.Tally.Trades;
        return new((double)squares / ((double)equilibrium * (double)equilibrium), facts.Tally.Trades);
    }

    public override double Read(Measurement measured) => Math.Sqrt(measured.Value);
}
