using Simulator.Market.Incidents;
using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Incidents;

public sealed class OfficialStatisticsTests : IncidentContract
{
    private static readonly WashTrading washing = new(0.3, 0.05);

    private static readonly Rule[] bonus = [new VolumeBonus(0.1)];

    protected override Incident Incident => new OfficialStatistics(0.5, 0.1);

    protected override double Trace(Dictionary<Counter, double> counts) => counts[Counter.OfficialValue];

    [Fact]
    public void Without_an_audit_they_are_what_exchanges_declare()
    {
        var counts = Count(new OfficialStatistics(0));

        Assert.Equal(counts[Counter.DeclaredValue], counts[Counter.OfficialValue], 1e-3);
        Assert.Equal(counts[Counter.WashValue], counts[Counter.OfficialErrorValue], 1e-3);
    }

    [Fact]
    public void If_everything_is_audited_they_are_true()
    {
        var counts = Count(new OfficialStatistics(1));

        Assert.True(counts[Counter.WashValue] > 0);
        Assert.Equal(counts[Counter.VerifiedValue], counts[Counter.OfficialValue], 1e-3);
        Assert.Equal(0, counts[Counter.OfficialErrorValue], 1e-3);
    }

    private static Dictionary<Counter, double> Count(Incident statistics) =>
        DataMarkets.Count(DataMarkets.Of([.. bonus], [washing, statistics]));
}
