using Simulator.Market.Goods;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class CostPlusSellerTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 8, new CostPlusSeller(new Constant(0.2), [0.5, 0.5], new Constant(0)),
        Supply: new Supply("set", new Constant(3), new Constant(1), new Uniform(1, 3)),
        Venues: ["hall", "desk"], Region: "south");
}
