namespace Simulator.Theory;

/// <summary>Fees past a threshold: where buyers and sellers attract each other, a large exchange does not erode with
/// its commission but tips, and does not come back at the commission at which it left (Schelling 1978; Rochet and
/// Tirole 2003). An exchange is one replication: each has a threshold of its own. Small exchanges tip as sharply, but
/// so much by chance that the sum over ten of them erodes.</summary>
public sealed class TippingTests
{
    private const int ThreeYears = 156;

    private const string Listings = "data-count-exchange-listings";

    private static readonly string[] grid = ["0", "0.05", "0.1", "0.15", "0.2", "0.25", "0.3"];

    [Fact]
    public void A_large_exchange_tips_and_does_not_come_back()
    {
        var up = Curves("two-sided-large", ["0", "0.1", "0.15", "0.3"], 1)[0];
        var down = Curves("two-sided-large-dear", ["0.1"], 1)[0];

        Assert.True(IsOneStep(up), string.Join(" ", up));
        Assert.True(up[1] > 10 * down[0], $"{up[1]} {down[0]}");
    }

    /// <summary>Over the whole grid, in each of six exchanges: one step between neighboring points is larger than all
    /// others together. After a year of dear commissions the step, if there is one, is at a lower commission, and at
    /// 5 and 10 % an exchange that was full is empty.</summary>
    [SlowFact]
    public void SF9_every_large_exchange_tips_in_one_step_and_later_on_the_way_down()
    {
        var up = Curves("two-sided-large", grid, 6);
        var down = Curves("two-sided-large-dear", grid, 6);

        Assert.All(up, curve => Assert.True(IsOneStep(curve), string.Join(" ", curve)));
        Assert.All(up.Zip(down), pair =>
        {
            Assert.True(pair.First[1] > 10 * pair.Second[1] && pair.First[2] > 10 * pair.Second[2]);
            Assert.All(pair.First.Zip(pair.Second), point => Assert.True(point.First >= point.Second));
        });
    }

    private static bool IsOneStep(double[] curve)
    {
        var steps = curve.Zip(curve.Skip(1), (one, next) => Math.Abs(one - next)).ToList();
        return steps.Max() > steps.Sum() - steps.Max() && curve[^1] < 0.1 * curve[0];
    }

    /// <summary>By replication, listings in the last period at each commission.</summary>
    private static List<double[]> Curves(string pilot, string[] commissions, int replications)
    {
        var values = commissions.Select(commission => PilotFiles.Measure(
            pilot, replications, ThreeYears, KeyValuePair.Create("commission", commission))[Listings]).ToList();
        return [.. Enumerable.Range(0, replications).Select(replication =>
            values.Select(each => each[replication]).ToArray())];
    }
}
