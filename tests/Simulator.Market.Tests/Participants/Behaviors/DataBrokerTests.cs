using Simulator.Market.Incidents;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class DataBrokerTests
{
    [Theory]
    [InlineData(BrokerType.Empowering, 6, 1, 1)]
    [InlineData(BrokerType.Technology, 4, 1.5, 1)]
    [InlineData(BrokerType.Entrusted, 4, 1, 0.5)]
    public void Its_type_says_what_its_skill_is_in(BrokerType type, int looks, double insight, double effort)
    {
        var brokerage = new Brokerage(7, type, 2, 0.5, 0.05, 0);

        Assert.Equal((looks, insight, effort), (brokerage.Looks, brokerage.Insight, brokerage.Effort));
    }

    [Fact]
    public void To_have_none_changes_nothing() =>
        Assert.Equal((0, 1, 1), (default(Brokerage).Looks, default(Brokerage).Insight, default(Brokerage).Effort));

    /// <summary>Of what is brokered the fee is 5 %; buyers who cannot pay all of it pay what they have.</summary>
    [Fact]
    public void Buyers_pay_its_fee_for_what_it_finds()
    {
        var counts = Sum(With(0.05, 0));

        Assert.True(counts[Counter.BrokeredDeals] > 0);
        Assert.InRange(counts[Counter.BrokerFeesPaid], 1e-6, 0.05 * counts[Counter.LawfulValue] + 1e-6);
        Assert.Equal(0, Sum(With(0, 0))[Counter.BrokerFeesPaid]);
        Assert.Equal(0, counts[Counter.GuaranteesPaid]);
    }

    [Fact]
    public void It_pays_a_guarantee_to_who_complains_as_long_as_it_has_money()
    {
        var paid = Sum(With(0.05, 0.8))[Counter.GuaranteesPaid];

        Assert.True(paid > 0);
        Assert.Equal(0, Sum(With(0, 0.8, 0))[Counter.GuaranteesPaid]);
    }

    [Fact]
    public void The_size_of_cohorts_changes_nothing() => Assert.Equal(
        DataMarkets.DigestOf(With(0.05, 0.5), 2, 1), DataMarkets.DigestOf(With(0.05, 0.5), 2, 100));

    [Theory]
    [InlineData(1, 0, "fee-rate")]
    [InlineData(0, 1.2, "guarantee-share")]
    public void A_share_out_of_range_is_named(double fee, double guarantee, string key)
    {
        var mistake = Assert.Throws<ArgumentException>(() =>
            new DataBroker(BrokerType.Technology, new Constant(1), new Constant(1), fee, guarantee));
        Assert.StartsWith(key, mistake.Message, StringComparison.Ordinal);
    }

    private static MarketDesign With(double fee, double guarantee, double capital = 300)
    {
        var design = DataMarkets.Of(incidents: [new QualityDispute(0.2, 0.9, 0.1, 2, 0.5)]);
        var broker = new DataBroker(BrokerType.Empowering, new Constant(3), new Constant(1), fee, guarantee);
        return design with
        {
            Populations = design.Populations.Add(new Population(
                "brokers", 3, broker, Money: new Constant(capital), Region: "north")),
        };
    }

    private static Dictionary<Counter, double> Sum(MarketDesign design)
    {
        var counts = Enumerable.Range(1, 6).Select(seed => DataMarkets.Count(design, (ulong)seed)).ToList();
        return Enum.GetValues<Counter>().ToDictionary(
            counter => counter, counter => counts.Sum(each => each[counter]));
    }
}
