using Simulator.Market.Observation;
using Simulator.Market.Oversight;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class BrokerFeeCapTests : PolicyRuleContract
{
    protected override Rule Rule => new BrokerFeeCap(0.02);

    /// <summary>Brokers who ask for 5 % get 2 % of the value that they broker, and no more.</summary>
    [Fact]
    public void Nobody_on_the_list_charges_more()
    {
        var (free, capped) = (Fees(), Fees(Rule));

        Assert.InRange(free, 0.02 * 1.01, 0.05);
        Assert.InRange(capped, 1e-6, 0.02 + 1e-9);
    }

    [Fact]
    public void A_cap_above_what_brokers_ask_changes_nothing() => Assert.Equal(Fees(), Fees(new BrokerFeeCap(0.05)));

    [Fact]
    public void Of_several_caps_the_lowest_binds() =>
        Assert.Equal(0.02, new BrokerFeeCap(0.03).Apply(Rule.Apply(Policy.Free)).BrokerFeeCap);

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    public void What_is_no_share_is_refused(double rate) =>
        Assert.Throws<ArgumentException>(() => new BrokerFeeCap(rate));

    /// <summary>As a share of the value of all deals, where most are brokered.</summary>
    private static double Fees(params Rule[] rules)
    {
        var design = DataMarkets.Of([.. rules]);
        var counts = DataMarkets.Count(design with
        {
            Populations = [.. design.Populations.Select(population => population.Behavior is DataBuyer
                ? population with { Money = new Constant(1e6) }
                : population), .. new[] { "north", "south", "abroad" }.Select(region => new Population(
                    "brokers " + region,
                    2,
                    new DataBroker(BrokerType.Empowering, new Constant(3), new Constant(1), 0.05),
                    Region: region))],
        });
        return counts[Counter.BrokerFeesPaid] / counts[Counter.LawfulValue];
    }
}
