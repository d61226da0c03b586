using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class VolumeBonusTests : PolicyRuleContract
{
    protected override Rule Rule => new VolumeBonus(0.1, 0.3);

    [Fact]
    public void A_tenth_of_the_verified_volume_is_paid_where_nothing_is_made_up()
    {
        var counts = DataMarkets.Count(DataMarkets.Of([Rule]));

        Assert.Equal(0.1 * counts[Counter.VerifiedValue], counts[Counter.SubsidyPaid], 1e-2);
    }
}
