using Simulator.Market.Goods;
using Simulator.Market.Observation;
using Simulator.Market.Oversight;

namespace Simulator.Market.Tests.Oversight;

public sealed class SectorRegulatorTests : RegulatorContract
{
    protected override Regulator Regulator => new SectorRegulator(5, 0.1);

    /// <summary>By hand: who is missed by one inspector and by the other is not inspected.</summary>
    [Fact]
    public void It_inspects_beside_others()
    {
        var mandate = new Mandate();
        var record = new PublicRecord(0, new long[Enum.GetValues<Counter>().Length]);

        var policy = Regulator.Act(new Policy { InspectionRate = 0.2 }, record, ref mandate);

        Assert.Equal(0.28, policy.InspectionRate, 1e-12);
    }

    [Fact]
    public void Important_data_wait_for_its_license()
    {
        var run = new MarketRun(
            DataMarkets.Of(regulators: [new DataBureau(1000), new SectorRegulator(9)]), 1, 0, 50, EventDetail.None);
        var admitted = new Dictionary<int, int>();
        while (!run.IsOver)
        {
            run.Advance();
            foreach (var (product, element) in run.View.Board!.Elements.Index())
            {
                if (element.Stage == AdmissionStage.Admitted)
                {
                    admitted.TryAdd(product, run.Period - 1 - element.Applied);
                }
            }
        }

        Assert.All(admitted, pair => Assert.Equal(
            run.View.Board!.Elements[pair.Key].Grade == Grade.Important ? 12 : 4, pair.Value));
        Assert.Contains(12, admitted.Values);
    }
}
