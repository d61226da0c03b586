using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class TruthfulTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 15, new Truthful(Side.Buy, new Uniform(1, 30), Units: 3), Money: new Constant(70), Venues: ["book"]);
}
