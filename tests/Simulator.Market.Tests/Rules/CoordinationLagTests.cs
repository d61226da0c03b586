using Simulator.Market.Observation;
using Simulator.Market.Oversight;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Rules;

public sealed class CoordinationLagTests : PolicyRuleContract
{
    protected override Rule Rule => new CoordinationLag(3);

    /// <summary>Four stages of a period each, and three periods for each authority beyond the first.</summary>
    [Theory]
    [InlineData(1, 4)]
    [InlineData(2, 7)]
    [InlineData(3, 10)]
    public void Every_further_authority_takes_its_time(int authorities, double periods)
    {
        var regulators = Enumerable.Repeat<Regulator>(new CyberspaceAdministration(0, 0), authorities - 1);
        var counts = DataMarkets.Count(DataMarkets.Of([Rule], null, [new DataBureau(1000), .. regulators]));

        Assert.Equal(periods, counts[Counter.PeriodsToList] / counts[Counter.Admissions], 1e-9);
    }
}
