using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Observation.Metrics;

/// <summary>A market of 30 days with one exchange: at a cost of 40 a day, services of 40 + g and no commissions it
/// earns g a day, which pays 100 of capital back when the sum exceeds 100.</summary>
public sealed class BreakEvenMonthsTests
{
    private const double DaysPerMonth = 365.2425 / 12;

    [Theory]
    [InlineData(30, 0, 4, 1)]
    [InlineData(20, 0, 6, 1)]
    [InlineData(20, 10, 4, 1)]
    [InlineData(0, 0, 30, 0)]
    [InlineData(-20, 0, 30, 0)]
    public void It_is_the_time_until_founders_have_their_money_back(int gain, int budget, int days, double share)
    {
        var design = DataMarkets.Of(
            [
                new ExchangeCharter(Markets.Yuan(40), Markets.Yuan(100), Services: Markets.Yuan(40 + gain)),
                new ExchangeBudget(Markets.Yuan(budget)),
            ]) with
        {
            Metrics = [new BreakEvenMonths(), new DataRatio(Counter.Paybacks, Counter.Foundations)],
        };
        var run = new MarketRun(design, 1, 0, 50, EventDetail.None);
        while (!run.IsOver)
        {
            run.Advance();
        }

        Assert.Equal([days / DaysPerMonth, share], run.Conclude().Values.Select(value => Math.Round(value, 12)),
            (one, other) => Math.Abs(one - other) < 1e-9);
    }
}
