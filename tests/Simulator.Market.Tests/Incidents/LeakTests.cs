using Simulator.Market.Incidents;
using Simulator.Market.Observation;
using Simulator.Market.Rules;

namespace Simulator.Market.Tests.Incidents;

public sealed class LeakTests : IncidentContract
{
    protected override Incident Incident => new Leak(0.05, 0.1, 5);

    protected override double Trace(Dictionary<Counter, double> counts) => counts[Counter.Leaks];

    /// <summary>A fine of a thousand times the copy's price, at one chance in ten, deters whoever sells for gain, and
    /// nobody else.</summary>
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_fine_deters_deliberate_leaks_only(double deliberate, bool isDeterred)
    {
        var leak = new Leak(0.05, 0.001, 1, deliberate);
        Assert.True(TraceOf(leak) > 0);
        Assert.Equal(isDeterred, TraceOf(leak, new Enforcement(Markets.Yuan(1_000), 0.2, 0.5)) == 0);
    }

    /// <summary>By hand, at p0 = 0.01 and H = 100: an expected fine of 300 leaves a quarter of the accidents at an
    /// effort of ln 4; a baseline that prevents nine tenths leaves nothing to choose; one of a half leaves ln 2.
    /// </summary>
    [Theory]
    [InlineData(0, 0, 1, 0)]
    [InlineData(300, 0, 0.25, 1.386294)]
    [InlineData(300, 0.5, 0.25, 0.693147)]
    [InlineData(300, 0.9, 0.1, 0)]
    public void Care_rises_with_the_fine_that_is_expected(double fine, double baseline, double factor, double effort)
    {
        var care = new Care(0.01, Markets.Yuan(100), fine, baseline);

        Assert.Equal(factor, care.Factor, 1e-9);
        Assert.Equal(effort, care.Effort.Amount, 1e-6);
    }

    /// <summary>K = 0.01 x 100 = 1, and the fine 300: of all efforts on a fine grid none costs less with its
    /// accidents.</summary>
    [Fact]
    public void No_other_care_costs_less()
    {
        double Cost(double effort) => effort + 0.01 * Math.Exp(-effort) * (100 + 300);
        var chosen = new Care(0.01, Markets.Yuan(100), 300, 0).Effort.Amount;

        Assert.All(Enumerable.Range(0, 500), step => Assert.True(Cost(chosen) <= Cost(step * 0.01) + 1e-9));
    }

    [Fact]
    public void Accidents_become_rarer_with_inspections_where_care_is_taken()
    {
        double Leaks(double inspection, int? loss) => Enumerable.Range(1, 5).Sum(seed => DataMarkets.Count(
            DataMarkets.Of(
                [new Enforcement(Markets.Yuan(50), inspection)],
                [new Leak(0.05, 0.1, OwnLoss: loss is { } own ? Markets.Yuan(own) : null)]),
            (ulong)seed)[Counter.Leaks]);

        Assert.True(Leaks(0.5, 10) < 0.6 * Leaks(0, 10));
        Assert.True(Leaks(0.5, null) > 0.6 * Leaks(0, null));
    }

    [Fact]
    public void A_loss_of_nothing_is_refused() => Assert.StartsWith(
        "own-loss",
        Assert.Throws<ArgumentException>(() => new Leak(0.1, 0.1, OwnLoss: Markets.Yuan(0))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Data_used_in_place_do_not_leak()
    {
        var tee = new PrivacyRequirement(Market.Oversight.PrivacyTechnology.Tee, 0, 0, default);

        Assert.True(TraceOf(Incident, tee) < TraceOf(Incident));
    }
}
