using Simulator.Market.Observation;
using Simulator.Market.Oversight;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class DigitalLiteracyTests : PolicyRuleContract
{
    protected override Rule Rule => new DigitalLiteracy(0.4);

    [Fact]
    public void It_gives_a_share_of_what_is_missing() =>
        Assert.Equal(0.64, Rule.Apply(Rule.Apply(Policy.Free)).Literacy, 1e-12);

    [Fact]
    public void Who_can_do_more_buys_more()
    {
        double Deliveries(params Rule[] rules)
        {
            var design = DataMarkets.Of([.. rules]);
            var buyer = DataMarkets.Buyer with { Capability = new Market.Randomness.Distributions.Constant(0.2) };
            return DataMarkets.Count(design with
            {
                Populations = [.. design.Populations.Select(population =>
                    population.Supply is null ? population with { Behavior = buyer } : population)],
            })[Counter.Deliveries];
        }

        Assert.True(Deliveries(new DigitalLiteracy(1)) > 1.5 * Deliveries());
    }
}
