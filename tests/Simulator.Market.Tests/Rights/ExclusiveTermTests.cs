using Simulator.Market.Goods;
using Simulator.Market.Observation;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Rights;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rights;

public sealed class ExclusiveTermTests
{
    private const int Term = 6;

    /// <summary>Whatever is pledged and whatever the law allows, no product has more licensees at a time than the
    /// register lets it, and somebody comes after whose term has ended.</summary>
    [Theory]
    [InlineData(1, 0, 1)]
    [InlineData(2, 0, 2)]
    [InlineData(1, 3, 3)]
    public void A_pledge_that_binds_is_kept(int number, int fewest, int most)
    {
        Rule[] rules = fewest > 0 ? [new LicenseRegister(), new ExclusivityLimit(fewest)] : [new LicenseRegister()];
        var (atATime, inAll) = Licensees(number, rules);

        Assert.Equal(most, atATime);
        Assert.True(inAll > most);
    }

    [Fact]
    public void Without_a_register_it_does_not_bind() => Assert.True(Licensees(1, []).AtATime > 3);

    [Fact]
    public void A_register_that_ends_lets_more_in()
    {
        var dated = new LicenseRegister { Until = Markets.Start.AddDays(15) };
        Assert.True(Licensees(1, [dated]).AtATime > 1);
        Assert.True(DataMarkets.Count(Pledging(1, [dated]))[Counter.ExclusiveLicenses] > 0);
    }

    [Fact]
    public void A_saved_market_keeps_its_pledges()
    {
        var design = Pledging(2, [new LicenseRegister()]);
        foreach (var period in (int[])[1, 12, 27])
        {
            Assert.Equal(DataMarkets.DigestOf(design, 3, 64), DataMarkets.DigestOfResumed(design, 3, period));
        }
    }

    /// <summary>(1 + rivals)^-delta: without a pledge the rivals there are and those to come; with one, at most its
    /// number less one.</summary>
    [Fact]
    public void Who_looks_ahead_reckons_with_fewer_rivals_under_a_pledge()
    {
        double Rivals(params Rule[] rules)
        {
            var run = new MarketRun(Pledging(2, rules), 1, 0, 16, EventDetail.None);
            while (!run.IsOver)
            {
                run.Advance();
            }

            var board = run.View.Board!;
            return Enumerable.Range(0, board.Pledged.Length).Max(product => board.RivalsOf(product, 1));
        }

        Assert.True(Rivals() > 1);
        Assert.Equal(1, Rivals(new LicenseRegister()));
    }

    [Fact]
    public void It_is_for_one_buyer_at_least() =>
        Assert.Contains("number", Assert.Throws<ArgumentException>(() => new ExclusiveTerm(0)).Message);

    private static (int AtATime, int InAll) Licensees(int number, Rule[] rules)
    {
        var (atATime, inAll) = (0, 0);
        for (var seed = 1UL; seed <= 10; seed++)
        {
            var run = new MarketRun(Pledging(number, rules), seed, 0, 16, EventDetail.Trades);
            var sales = new Dictionary<int, List<int>>();
            while (!run.IsOver)
            {
                var record = run.Advance();
                foreach (var trade in record.Trades.Where(trade => trade.Venue != 3))
                {
                    sales.TryAdd(trade.Product, []);
                    sales[trade.Product].Add(record.Period);
                }
            }

            atATime = Math.Max(atATime, sales.Values.Max(dates =>
                dates.Max(date => dates.Count(other => other <= date && other + Term >= date))));
            inAll = Math.Max(inAll, sales.Values.Max(dates => dates.Count));
        }

        return (atATime, inAll);
    }

    private static MarketDesign Pledging(int number, Rule[] rules)
    {
        var plain = DataMarkets.Of([.. rules]);
        return plain with
        {
            Goods = [new Good("data", new ExclusiveTerm(number) { Term = Term })],
            Populations = [.. plain.Populations.Select(population => population.Behavior switch
            {
                DataBuyer buyer => population with { Behavior = buyer with { Foresight = 1, Dilution = 0.5 } },
                DataProvider seller => population with { Behavior = seller with { Dilution = 0.5 } },
                _ => population,
            })],
        };
    }
}
