using Simulator.Market.Participants;
using Simulator.Market.Participants.Entry;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Entry;

public sealed class CriticalMassTests : EntryContract
{
    protected override IEntry Entry => new CriticalMass(new Uniform(0, 1), Markets.Yuan(0.16), 0.5);

    [Theory]
    [InlineData(0.5, 0.3, true)]
    [InlineData(0.5, 0.2999, false)]
    public void A_member_is_in_if_it_is_worth_the_price(double taste, double share, bool isIn) =>
        Assert.Equal(isIn, new CriticalMass(new Constant(taste), Markets.Yuan(0.15), 0)
            .IsIn(new Member(0, 0, 1, -1, 1), !isIn, share, 3));
}
