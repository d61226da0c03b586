using Simulator.Market.Goods;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class StandardLicenseTests : PolicyRuleContract
{
    protected override Rule Rule => new StandardLicense(UseScope.Sector);

    [Fact]
    public void Who_wants_more_than_is_sold_is_turned_down()
    {
        var narrow = Count(new StandardLicense(UseScope.Internal));
        var sector = Count(new StandardLicense(UseScope.Sector));
        var open = Count(new StandardLicense(UseScope.Open));

        Assert.Equal(0, narrow[Counter.WiderLicenses]);
        Assert.True(narrow[Counter.OutOfScope] > sector[Counter.OutOfScope]);
        Assert.True(sector[Counter.OutOfScope] > 0);
        Assert.Equal(0, open[Counter.OutOfScope]);
        Assert.True(open[Counter.Deliveries] > narrow[Counter.Deliveries]);
    }

    [Fact]
    public void Or_buys_a_wider_license()
    {
        var cheap = Count(new StandardLicense(UseScope.Internal, Widening: 0.1));
        var dear = Count(new StandardLicense(UseScope.Internal, Widening: 5));

        Assert.Equal(0, dear[Counter.OutOfScope]);
        Assert.True(cheap[Counter.WiderLicenses] > dear[Counter.WiderLicenses]);
        Assert.True(dear[Counter.WiderLicenses] > 0);
    }

    [Fact]
    public void It_binds_the_forms_that_it_names()
    {
        var rule = new StandardLicense(UseScope.Open, Forms: [ProductForm.Api]);

        Assert.True(rule.Binds(ProductForm.Api));
        Assert.False(rule.Binds(ProductForm.Dataset));
        Assert.True(Count(rule)[Counter.OutOfScope] > 0);
    }

    [Fact]
    public void Shares_of_uses_are_three()
    {
        var mistake = Assert.Throws<ArgumentException>(() => new DataBuyer(
            new Constant(1), 1, default, new Constant(1), new Constant(1), 1, 0, new QualityBelief(1),
            new ChannelChoice([0, 0, 0, 0], 1), new Constant(1), Uses: [1, 2]));
        Assert.Equal("uses needs three shares: internal, sector, open", mistake.Message);
    }

    /// <summary>Nobody's balance is overdrawn by what a wider license costs more: settlement asserts that.</summary>
    [Fact]
    public void Trades_say_for_what_they_are()
    {
        var run = new MarketRun(
            Wanting(new StandardLicense(UseScope.Internal, true, 0.5)), 1, 0, 16, EventDetail.Trades);
        var uses = new List<UseScope>();
        while (!run.IsOver)
        {
            uses.AddRange(run.Advance().Trades.Where(trade => trade.Venue != 3).Select(trade => trade.Use));
        }

        Assert.Equal(Enum.GetValues<UseScope>(), uses.Distinct().Order());
    }

    private static Dictionary<Counter, double> Count(Rule rule)
    {
        var counts = Enumerable.Range(1, 4).Select(seed => DataMarkets.Count(Wanting(rule), (ulong)seed)).ToList();
        return Enum.GetValues<Counter>().ToDictionary(counter => counter, counter => counts.Sum(each => each[counter]));
    }

    /// <summary>Buyers who would use a third of the products for each purpose.</summary>
    private static MarketDesign Wanting(Rule rule)
    {
        var plain = DataMarkets.Of([rule]);
        return plain with
        {
            Populations = [.. plain.Populations.Select(population => population.Behavior is DataBuyer buyer
                ? population with { Behavior = buyer with { Uses = [1, 1, 1] } }
                : population)],
        };
    }
}
