using Simulator.Market.Participants;
using Simulator.Market.Participants.Entry;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Tests.Participants.Entry;

public sealed class ScheduledTests : EntryContract
{
    protected override IEntry Entry => new Scheduled(new Uniform(0, 12));

    [Fact]
    public void A_list_gives_each_member_its_period() =>
        Assert.Equal([true, false, true], new[] { 2.0, 5, 4.9 }.Select((_, index) =>
            new Scheduled(new Listed([2, 5, 4.9])).IsIn(new Member(index, index, 3, -1, 1), false, 0, 4)));
}
