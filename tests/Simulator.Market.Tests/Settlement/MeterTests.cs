using CsCheck;
using Simulator.Market.Goods;
using Simulator.Market.Observation;
using Simulator.Market.Observation.Metrics;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Settlement;

namespace Simulator.Market.Tests.Settlement;

public sealed class MeterTests
{
    /// <summary>Counts never fall as the draw rises, and over evenly spaced draws they have the mean and variance of a
    /// Poisson distribution.</summary>
    [Fact]
    public void Calls_have_a_poisson_distribution() => Gen.Double[0.01, 2_000].Sample(
        mean =>
        {
            const int Draws = 4_000;
            var (last, sum, squares) = (0L, 0.0, 0.0);
            for (var draw = 0; draw < Draws; draw++)
            {
                var count = Meter.Count(mean, (draw + 0.5) / Draws);
                Assert.True(count >= last, $"{count} after {last} at mean {mean}");
                (last, sum, squares) = (count, sum + count, squares + (double)count * count);
            }

            var found = sum / Draws;
            Assert.Equal(mean, found, 0.01 + 0.002 * mean);
            Assert.Equal(mean, squares / Draws - found * found, 0.02 + 0.02 * mean);
        },
        seed: "0N0XIzNsQ0O2", iter: 40);

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.999999999)]
    public void Extreme_draws_end(double uniform)
    {
        Assert.InRange(Meter.Count(0, uniform), 0, 0);
        Assert.InRange(Meter.Count(3, uniform), 0, 60);
        Assert.InRange(Meter.Count(5_000, uniform), 0, 6_000);
    }

    [Fact]
    public void What_is_used_is_paid_for_and_no_more()
    {
        var steady = Count(Market(money: 1e6, ends: 0));
        var brief = Count(Market(money: 1e6, ends: 0.5));
        var poor = Count(Market(money: 2, ends: 0));

        Assert.True(steady[Counter.Calls] > 0 && steady[Counter.MeteredValue] > 0);
        Assert.True(brief[Counter.Conclusions] > 0);
        Assert.True(brief[Counter.Calls] / brief[Counter.Deliveries]
            < steady[Counter.Calls] / steady[Counter.Deliveries]);
        Assert.True(poor[Counter.Calls] / Math.Max(1, poor[Counter.Deliveries])
            < steady[Counter.Calls] / steady[Counter.Deliveries]);
    }

    /// <summary>All that providers receive is what was charged for calls, and settlement asserts in every period that
    /// no money was made or lost.</summary>
    [Fact]
    public void Providers_receive_what_is_charged()
    {
        var design = Market(money: 1e6, ends: 0.1);
        var run = new MarketRun(design with
        {
            Metrics = [new DataCount(Counter.MeteredValue), new Revenue("firms")],
        }, 5, 0, 16, EventDetail.None);
        while (!run.IsOver)
        {
            run.Advance();
        }

        var values = run.Conclude().Values;
        Assert.True(values[0] > 0);
        Assert.Equal(values[0], values[1], 1e-6);
    }

    [Fact]
    public void A_saved_market_goes_on_counting()
    {
        var design = Market(money: 1e6, ends: 0.1);
        foreach (var period in (int[])[1, 12, 27])
        {
            Assert.Equal(DataMarkets.DigestOf(design, 3, 64), DataMarkets.DigestOfResumed(design, 3, period));
        }
    }

    [Theory]
    [InlineData(ProductForm.Dataset, 10, "calls are for the forms api and compute-to-data")]
    [InlineData(ProductForm.Api, 0, "calls must be positive, and at most 1e9")]
    public void Only_what_is_called_has_calls(ProductForm form, double calls, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(
            () => new DataTraits(new Constant(1), Form: form, Calls: calls)).Message);

    [Fact]
    public void A_call_and_a_job_have_a_price()
    {
        Assert.Equal(PricingUnit.Call, ProductForm.Api.Unit());
        Assert.Equal(PricingUnit.Job, ProductForm.ComputeToData.Unit());
        Assert.False(ProductForm.Report.CanBeMetered());
    }

    private static Dictionary<Counter, double> Count(MarketDesign design)
    {
        var counts = Enumerable.Range(1, 4).Select(seed => DataMarkets.Count(design, (ulong)seed)).ToList();
        return Enum.GetValues<Counter>().ToDictionary(counter => counter, counter => counts.Sum(each => each[counter]));
    }

    /// <summary>A market of firms that sell answers, and of buyers with so much money.</summary>
    private static MarketDesign Market(double money, double ends)
    {
        var plain = DataMarkets.Of();
        return plain with
        {
            Populations = [.. plain.Populations.Where(each => each.Supply is null || each.Name == "firms").Select(
                each => each.Behavior is DataBuyer buyer
                    ? each with
                    {
                        Behavior = buyer with { ConclusionRate = ends },
                        Money = new Constant(money),
                        Income = null,
                    }
                    : each with { Supply = DataMarkets.Metered(each.Supply!) })],
        };
    }
}
