using Simulator.Market.Incidents;
using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Incidents;

public sealed class WashTradingTests : IncidentContract
{
    protected override Incident Incident => new WashTrading(0.3, 0.05);

    protected override Rule[] Rules => [new VolumeBonus(0.2)];

    protected override double Trace(Dictionary<Counter, double> counts) => counts[Counter.WashTrades];

    [Fact]
    public void Without_a_bonus_nobody_makes_trades_up() => Assert.Equal(0, DataMarkets.Count(
        DataMarkets.Of(null, [Incident]))[Counter.WashTrades]);

    [Fact]
    public void An_audit_with_a_fine_stops_it() => Assert.True(
        TraceOf(Incident, new VolumeBonus(0, 0.9), new Enforcement(Markets.Yuan(1000), 0, 0)) < TraceOf(Incident));
}
