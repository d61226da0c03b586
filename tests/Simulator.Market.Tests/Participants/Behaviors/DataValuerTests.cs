using Simulator.Market.Goods;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Participants.Entry;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class DataValuerTests
{
    private static readonly double quality = Math.E;
    private static readonly Constant skill = new(10);
    private static readonly Money fee = Markets.Yuan(3);

    /// <summary>At a quality of e and an elasticity of 0.8 the log of the value is 0.8; one draw and a precision of 4
    /// err by a half.</summary>
    [Theory]
    [InlineData(4, 1, 1, 0.5, 1.3)]
    [InlineData(100, 1, 1, 0.1, 0.9)]
    [InlineData(4, 0.25, 2, 0.5, 2.2)]
    [InlineData(4, 0, 2, 0.5, 2.5)]
    public void Its_error_falls_with_its_skill_and_what_it_publishes_is_drawn_to_what_its_client_claims(
        double skill, double independence, double claim, double error, double published)
    {
        var practice = new Practice(7, skill, Markets.Yuan(1), 1)
        {
            Elasticity = 0.8, Independence = independence, Claim = claim,
        };

        var report = practice.Report(quality, 1);

        Assert.Equal(error, report.Error, 1e-6);
        Assert.Equal(published, report.Value, 1e-6);
        Assert.Equal(published - 0.8 - error, report.Bias, 1e-6);
        Assert.True(report.IsPublic);
    }

    [Fact]
    public void A_report_that_speaks_against_a_product_stays_with_its_client()
    {
        var report = new Practice(7, 4, Markets.Yuan(1), 1).Report(1 / quality, 1);

        Assert.Equal(-0.5, report.Value, 1e-6);
        Assert.False(report.IsPublic);
        Assert.False(default(Valuation).IsPublic);
    }

    /// <summary>Who knows how dependent it is reads the truth out of a report without noise, at the precision that is
    /// left: 4 x (0.5 x 0.8)^2 = 0.64.</summary>
    [Theory]
    [InlineData(0.5, 0.64, 1)]
    [InlineData(1, 2.56, 1.4 / 0.8)]
    public void Who_knows_its_dependence_undoes_it_and_who_does_not_believes_it(
        double believed, double precision, double read)
    {
        var practice = new Practice(7, 4, Markets.Yuan(1), 1) { Elasticity = 0.8, Independence = 0.5, Claim = 2 };

        var signal = practice.Report(quality, 0).Read(0.8, believed);

        Assert.Equal(precision, signal.Precision, 1e-6);
        Assert.Equal(read, signal.Sum / signal.Precision, 1e-6);
    }

    /// <summary>Two opinions of variance 1/4 each spare half of the loss.</summary>
    [Fact]
    public void It_is_worth_the_loss_that_it_spares()
    {
        Assert.Equal(0.5, ValuationRequest.WeightOf(4, 0.25));
        Assert.Equal(50, new ValuationRequest(0, 0.25, 100).WorthOf(4));
        Assert.Equal(0, new ValuationRequest(0, 0.25, 100).WorthOf(0));
    }

    [Fact]
    public void Clients_pay_its_fee_for_every_report()
    {
        var counts = DataMarkets.Count(With(new DataValuer(skill, fee, 2, 0.8)));

        Assert.True(counts[Counter.Valuations] > 10);
        Assert.Equal(3 * counts[Counter.Valuations], counts[Counter.ValuationFeesPaid], 1e-6);
    }

    [Fact]
    public void Nobody_pays_more_for_it_than_it_is_worth() => Assert.Equal(
        0, DataMarkets.Count(With(new DataValuer(skill, Markets.Yuan(100_000), 2, 0.8)))[Counter.Valuations]);

    [Fact]
    public void Three_of_them_make_no_more_reports_than_they_can()
    {
        var run = new MarketRun(With(new DataValuer(skill, fee, 1, 0.8)), 1, 0, 16, EventDetail.None);
        var (made, most) = (0, 0);
        while (!run.IsOver)
        {
            run.Advance();
            var board = run.View.Board!;
            var now = Enumerable.Range(0, board.Elements.Length).Count(item => board.Valuers[item].Precision > 0);
            (made, most) = (now, Math.Max(most, now - made));
        }

        Assert.Equal(3, most);
    }

    [Fact]
    public void Who_comes_late_to_the_busy_goes_without()
    {
        var (busy, idle) = (
            DataMarkets.Count(With(new DataValuer(skill, fee, 1, 0.8))),
            DataMarkets.Count(With(new DataValuer(skill, fee, 1000, 0.8))));

        Assert.True(busy[Counter.ValuationsMissed] > 0);
        Assert.Equal(0, idle[Counter.ValuationsMissed]);
        Assert.True(busy[Counter.ValuationErrorMicros] > 0);
    }

    /// <summary>Providers whose products keep their quality and their price ask the worth times their opinion; those
    /// with a report that never errs ask the worth.</summary>
    [Fact]
    public void A_provider_asks_what_it_hears_where_that_is_more_precise_than_its_opinion()
    {
        static double Spread(DataValuer valuer)
        {
            var plain = With(valuer);
            var run = new MarketRun(
                plain with
                {
                    Populations = [.. plain.Populations.Select(population => population.Supply is { } supply
                        ? population with
                        {
                            Behavior = new DataProvider(new Constant(0), new Lognormal(0, 0.4), 0.2, 0.8, 1)
                            {
                                MispricingLoss = 1e6,
                            },
                            Supply = supply with { Data = new DataTraits(supply.Data!.Worth) },
                        }
                        : population)],
                },
                1,
                0,
                16,
                EventDetail.Trades);
            var most = 0.0;
            while (!run.IsOver)
            {
                foreach (var trade in run.Advance().Trades.Where(each =>
                    run.View.Board!.RegionOfVenue[each.Venue] == 0 && each.Price > Markets.Yuan(5)
                    && each.Period > 5 && run.View.Board.Channels[each.Venue] == Channel.Otc))
                {
                    var element = run.View.Board!.Elements[trade.Product];
                    var worth = element.Worth * Math.Pow(element.Quality, 0.8);
                    most = Math.Max(most, Math.Abs(Math.Log(trade.Price.Amount / worth)));
                }
            }

            return most;
        }

        Assert.InRange(Spread(new DataValuer(new Constant(1e12), Markets.Yuan(0.01), 1000, 0.8)), 1e-9, 0.01);
        Assert.InRange(Spread(new DataValuer(new Constant(0), Markets.Yuan(0.01), 1000, 0.8)), 0.4, 4);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public void Buyers_who_know_that_it_says_what_clients_claim_do_not_heed_it(double sophistication, bool isUnheeded)
    {
        double Traded(double claim)
        {
            var design = With(new DataValuer(skill, fee, 5, 0.8, new Constant(0), claim));
            return DataMarkets.Count(design with
            {
                Populations = [.. design.Populations.Select(population => population.Behavior is DataBuyer buyer
                    ? population with
                    {
                        Behavior = buyer with { Belief = new QualityBelief(0.6, 1, 0.5, 0.2, sophistication) },
                    }
                    : population)],
            })[Counter.LawfulValue];
        }

        // What speaks against a product is not published.
        Assert.Equal(isUnheeded, Traded(claim: 2) == Traded(claim: -100));
    }

    /// <summary>One report for 3 in a period does not cover an overhead of 4.</summary>
    [Fact]
    public void It_leaves_if_its_fees_do_not_cover_what_it_costs()
    {
        var design = With(new DataValuer(skill, fee, 1, 0.8));
        var living = DataMarkets.Count(design with
        {
            Populations = [.. design.Populations.Select(population => population.Behavior is DataValuer
                ? population with
                {
                    Money = new Constant(100),
                    Entry = new FreeEntry(new Constant(1), Markets.Yuan(4), Markets.Yuan(5), 10, 4),
                }
                : population)],
        });

        Assert.True(living[Counter.Exits] > 0);
        Assert.InRange(living[Counter.Valuations], 1, DataMarkets.Count(design)[Counter.Valuations] - 1);
    }

    [Fact]
    public void The_size_of_cohorts_changes_nothing() => Assert.Equal(
        DataMarkets.DigestOf(With(new DataValuer(skill, fee, 1, 0.8)), 2, 1),
        DataMarkets.DigestOf(With(new DataValuer(skill, fee, 1, 0.8)), 2, 100));

    [Fact]
    public void A_saved_run_goes_on_as_if_it_had_not_stopped()
    {
        var design = With(new DataValuer(skill, fee, 1, 0.8, new Uniform(0, 1), 1));

        Assert.Equal(DataMarkets.DigestOf(design, 2, 64), DataMarkets.DigestOfResumed(design, 2, 9));
    }

    [Theory]
    [InlineData(-1, 1, "fee")]
    [InlineData(1, -1, "capacity")]
    public void What_is_out_of_range_is_named(double price, int capacity, string key)
    {
        var mistake = Assert.Throws<ArgumentException>(() =>
            new DataValuer(skill, Markets.Yuan(price), capacity, 0.8));
        Assert.StartsWith(key, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_its_readers_and_clients_cannot_be_is_named()
    {
        Assert.StartsWith(
            "sophistication",
            Assert.Throws<ArgumentException>(() => new QualityBelief(1, Sophistication: 1.1)).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "mispricing-loss",
            Assert.Throws<ArgumentException>(() =>
                new DataProvider(skill, skill, 0, 1, 0, MispricingLoss: -1)).Message,
            StringComparison.Ordinal);
    }

    private static MarketDesign With(DataValuer valuer) => DataMarkets.WithValuers(DataMarkets.Of(), valuer);
}
