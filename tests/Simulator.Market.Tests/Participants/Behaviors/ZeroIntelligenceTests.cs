using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class ZeroIntelligenceTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 15, new ZeroIntelligence(Side.Sell, new Uniform(1, 20), Markets.Yuan(25), Units: 4),
        Venues: ["book"]);
}
