using Simulator.Market.Observation;
using Simulator.Market.Oversight;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class RivalryChargeTests : PolicyRuleContract
{
    protected override Rule Rule => new RivalryCharge(1, 0.5);

    /// <summary>Three rivals each lose a quarter of 80; half of the 60 is charged.</summary>
    [Fact]
    public void It_is_a_share_of_what_rivals_are_predicted_to_lose()
    {
        var policy = Rule.Apply(Policy.Free);

        Assert.Equal(30, policy.RivalryChargeOn(Markets.Yuan(80), 3).Amount, 1e-6);
        Assert.Equal(0, policy.RivalryChargeOn(Markets.Yuan(80), 0).Amount);
        Assert.Equal(0, Policy.Free.RivalryChargeOn(Markets.Yuan(80), 3).Amount);
    }

    [Fact]
    public void Buyers_pay_it_and_buy_less_of_what_rivals_hold()
    {
        var free = DataMarkets.Count(DataMarkets.Of());
        var charged = DataMarkets.Count(DataMarkets.Of([new RivalryCharge(1)]));

        Assert.Equal(0, free[Counter.RivalryChargePaid]);
        Assert.True(charged[Counter.RivalryChargePaid] > 0);
        Assert.True(charged[Counter.Deliveries] < free[Counter.Deliveries]);
    }
}
