using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class SearchingBuyerTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 15, new SearchingBuyer(1, 5, Markets.Yuan(0.1), new Constant(6), new Uniform(0.5, 1.5)),
        Money: new Constant(20), Venues: ["hall", "desk"], Region: "south");
}
