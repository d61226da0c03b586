using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Participants;

public sealed class ProductionTests
{
    /// <summary>Y = 100, D = 44, eta = 1/2: 200 (1.2 - 1) = 40, and the next yuan adds 1 / 1.2.</summary>
    [Fact]
    public void Returns_to_data_decrease()
    {
        var function = new ProductionFunction(new Constant(100), 0.5, 0.5);

        Assert.Equal(40, function.Gain(44, 100), 1e-9);
        Assert.Equal(1 / 1.2, function.MarginalGain(44, 100), 1e-9);
        Assert.Equal((0, 1), (function.Gain(0, 100), function.MarginalGain(0, 100)));
    }

    [Fact]
    public void At_constant_returns_data_add_what_they_are_worth()
    {
        var function = new ProductionFunction(new Constant(100), 0.5);

        Assert.Equal((44, 1), (function.Gain(44, 100), function.MarginalGain(44, 100)));
    }

    /// <summary>At a half in each of two periods: 1/2 and 3/4 are absorbed, 5/8 in the mean; at all, all is.</summary>
    [Fact]
    public void Who_absorbs_faster_uses_more_of_what_it_buys()
    {
        var function = new ProductionFunction(new Constant(1), 0.5, PlanningPeriods: 2);

        Assert.Equal(1, function.RelativeUse(1));
        Assert.Equal(1.6, function.RelativeUse(2), 1e-12);
        Assert.Equal(0, function.RelativeUse(0));
    }

    [Fact]
    public void What_is_realized_is_at_most_what_is_possible_and_grows_with_absorption()
    {
        double Share(double rate, double rivalry, double elasticity)
        {
            var counts = DataMarkets.Count(With(rate, rivalry, elasticity));
            return counts[Counter.RealizedValue] / counts[Counter.PotentialValue];
        }

        Assert.Equal(1, Share(1, 0, 1), 1e-6);
        Assert.InRange(Share(0.3, 0, 1), 0.1, 0.95);
        Assert.True(Share(0.3, 0, 1) > Share(0.1, 0, 1));
        Assert.True(Share(0.3, 0, 1) > Share(0.3, 0.5, 1));
        Assert.True(Share(0.3, 0, 1) > Share(0.3, 0, 0.3));
    }

    [Fact]
    public void Constant_returns_are_accounting_and_decreasing_ones_curb_purchases()
    {
        Assert.Equal(
            DataMarkets.Count(DataMarkets.Of())[Counter.LawfulValue],
            DataMarkets.Count(With(0.3, 0.5, 1))[Counter.LawfulValue]);
        Assert.True(
            DataMarkets.Count(With(0.3, 0, 0.05))[Counter.LawfulValue]
            < DataMarkets.Count(With(0.3, 0, 1))[Counter.LawfulValue]);
    }

    [Fact]
    public void A_product_that_nobody_holds_is_idle()
    {
        var counts = DataMarkets.Count(DataMarkets.Of());

        Assert.InRange(counts[Counter.IdleProducts], 1, counts[Counter.OfferedProducts] - 1);
        Assert.Equal(
            counts[Counter.OfferedProducts],
            DataMarkets.Count(Without(DataMarkets.Of()))[Counter.IdleProducts]);
    }

    [Fact]
    public void A_sector_that_absorbs_more_pays_more()
    {
        double Value(params Rule[] rules) => Enumerable.Range(1, 4).Sum(seed => DataMarkets.Count(
            With(0.1, 0, 1) with { Rules = [.. rules] }, (ulong)seed)[Counter.LawfulValue]);

        Assert.True(Value(new SectorDemand("trade", CapacityFactor: 3)) > Value());
        Assert.Equal(Value(), Value(new SectorDemand("another", CapacityFactor: 3)));
    }

    /// <summary>Also where its last license ended before its term.</summary>
    [Fact]
    public void More_data_are_worth_as_much_as_the_first_to_who_holds_none()
    {
        var run = new MarketRun(
            Buyers(With(0.3, 0, 0.05), population => population with
            {
                Behavior = (DataBuyer)population.Behavior with { ConclusionRate = 0.3 },
            }),
            1, 0, 64, EventDetail.None);
        var (board, revalued) = (run.View.Board!, false);
        while (!run.IsOver)
        {
            var values = run.Advance();
            var holders = board.Production!.Uses.ToArray().Select(use => use.Holder).ToHashSet();
            for (var participant = 0; participant < run.Participants; participant++)
            {
                var marginal = board.MarginalProductOf(participant);
                Assert.True(holders.Contains(participant) || marginal == 1, $"{participant} in {values.Period}");
                revalued |= marginal < 1;
            }
        }

        Assert.True(revalued);
        Assert.Contains(
            Enumerable.Range(0, board.Titles.Titles.Length),
            title => board.Titles.StateOf(title) == TitleState.Idle);
    }

    private static MarketDesign With(double rate, double rivalry, double elasticity) => Buyers(
        DataMarkets.Of(),
        population => population with
        {
            Sector = "trade",
            Production = new ProductionFunction(new Constant(10), rate, elasticity, rivalry, 6),
        });

    private static MarketDesign Without(MarketDesign design) => Buyers(design, population =>
        population with { Behavior = DataMarkets.Buyer with { Need = new Constant(0) } });

    private static MarketDesign Buyers(MarketDesign design, Func<Population, Population> change) => design with
    {
        Populations = [.. design.Populations.Select(population =>
            population.Behavior is DataBuyer ? change(population) : population)],
    };
}
