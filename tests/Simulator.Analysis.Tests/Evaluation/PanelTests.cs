using Simulator.Analysis.Evaluation;

namespace Simulator.Analysis.Tests.Evaluation;

public sealed class PanelTests
{
    [Fact]
    public void Who_starts_after_the_last_period_is_never_treated()
    {
        var panel = Panels.Of(Panels.Region(2, 1, 2), Panels.Region(1, 3, 4));
        Assert.Equal([1], panel.Starts.ToArray());
        Assert.Equal(Panel.Never, panel.Regions[0].Treatment);
    }

    /// <summary>Starts at 3 and 5 in eight periods: pairs are 1-2, 3-4, 5-6; the first period and the last are left
    /// over. Without regard to the start, a pair 2-3 would be half treated.</summary>
    [Fact]
    public void Means_over_several_periods_stop_at_the_first_start()
    {
        var panel = Panels.Of(
            Panels.Region(3, 0, 1, 3, 5, 7, 9, 11, 100), Panels.Region(5, 0, 1, 3, 5, double.NaN, 9, 11, 0),
            Panels.Region(Panels.Never, 0, 1, 1, 2, 2, 3, 3, 4)).Every(2);
        Assert.Equal([2, 6, 10], panel.Regions[0].Outcomes.ToArray());
        Assert.Equal([2, 5, 10], panel.Regions[1].Outcomes.ToArray());
        Assert.Equal([1, 2], panel.Starts.ToArray());
        Assert.False(panel.Regions[2].Treatment.IsEver);
    }

    [Fact]
    public void Regions_of_different_length_are_refused() =>
        Assert.Throws<ArgumentException>(() => Panels.Of(Panels.Region(1, 1, 2), Panels.Region(1, 1)));

    [Fact]
    public void A_panel_of_nobody_has_no_periods() => Assert.Equal(0, Panels.Of().Periods);
}
