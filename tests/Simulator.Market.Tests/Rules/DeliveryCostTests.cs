using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class DeliveryCostTests : PolicyRuleContract
{
    protected override Rule Rule => new DeliveryCost(Markets.Yuan(3));

    [Fact]
    public void Buyers_pay_it_for_every_lawful_delivery_and_more_where_networks_are_missing()
    {
        var counts = DataMarkets.Count(DataMarkets.Of([Rule]));
        var poor = DataMarkets.Count(DataMarkets.Of([Rule, new InfrastructureStep(-0.5)]));

        // Twice as much at half the coverage; who has spent all its money pays less.
        Assert.InRange(counts[Counter.DeliveryCost] / counts[Counter.Deliveries], 2.9, 3);
        Assert.InRange(poor[Counter.DeliveryCost] / poor[Counter.Deliveries], 5.8, 6);
        Assert.True(poor[Counter.Deliveries] < counts[Counter.Deliveries]);
    }
}
