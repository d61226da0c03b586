using Simulator.Analysis;

namespace Simulator.Theory;

/// <summary>A preset of the pilot moves what its question is about, in the stated direction: the paired 95 % interval
/// of the difference excludes zero. Quick tests cut the pilot after half a year, slow ones after one.</summary>
public sealed class PilotTests
{
    [Theory]
    [InlineData("default", "a-ghost-exchange", "channel-trades-filed", -1)]
    [InlineData("default", "h-volume-bonus", "data-count-wash-trades", 1)]
    [InlineData("h-volume-bonus", "h-volume-bonus-audited", "data-count-wash-trades", -1)]
    [InlineData("default", "i-ambiguous-title", "data-ratio-disputes-deliveries", 1)]
    public void A_preset_moves_its_metric_within_half_a_year(string a, string b, string metric, int sign) =>
        Moves(a, b, metric, sign, 6, 26);

    [SlowTheory]
    [InlineData("default", "a-ghost-exchange", "data-count-verified-value", -1)]
    [InlineData("default", "a-ghost-exchange", "channel-share-otc", 1)]
    [InlineData("default", "h-volume-bonus", "data-count-declared-value", 1)]
    [InlineData("h-volume-bonus", "h-volume-bonus-audited", "data-count-declared-value", -1)]
    [InlineData("default", "i-ambiguous-title", "data-ratio-periods-to-resolve-resolutions", 1)]
    [InlineData("g-copies-under-breach", "g-compute-in-place-under-breach", "data-count-breaches", -1)]
    [InlineData("g-copies-under-breach", "g-compute-in-place-under-breach", "data-count-leaks", -1)]
    [InlineData("default", "j-border-2022", "data-ratio-compliance-cost-deliveries", 1)]
    [InlineData("default", "j-border-relaxed", "data-ratio-border-trades-deliveries", 1)]
    public void A_preset_moves_its_metric_within_a_year(string a, string b, string metric, int sign) =>
        Moves(a, b, metric, sign, 20, 52);

    private static void Moves(string a, string b, string metric, int sign, int replications, int periods)
    {
        var comparison = Comparison.Paired(
            PilotFiles.Measure(a, replications, periods)[metric], PilotFiles.Measure(b, replications, periods)[metric]);
        var interval = Assert.NotNull(comparison.Ci95);
        Assert.True(
            sign > 0 ? interval.Low > 0 : interval.High < 0,
            $"{metric}, {b} less {a}: {comparison.Difference:G4}, {interval.Low:G4} to {interval.High:G4}");
    }
}
