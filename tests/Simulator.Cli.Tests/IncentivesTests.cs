using System.Globalization;
using System.Text.Json;

namespace Simulator.Cli.Tests;

/// <summary>What is known in closed form of one misreport among truthful others, of uniform values on 0 to 100: mean,
/// second moment, and how often it pays. Each within 4 sd / sqrt(R), where sd is the closed form's.</summary>
public sealed class IncentivesTests
{
    private const int Replications = 1600;

    private const double Highest = 100;

    /// <summary>Bidding s v against n - 1 truthful rivals gains (1 - s) v if all of them are below s v.</summary>
    [Theory]
    [InlineData(2, 0.5)]
    [InlineData(5, 0.2)]
    [InlineData(10, 0.05)]
    public void Shading_gains_in_a_first_price_auction_what_Vickrey_says(int bidders, double factor)
    {
        var shade = Audit("first-price", bidders, factor)["bidder", "shade"];
        var s = 1 - factor;
        var wins = Math.Pow(s, bidders - 1);
        shade.Meets(moment => Math.Pow(factor, moment) * wins / (bidders + moment), wins / bidders);
        Assert.Equal("gain", shade.Verdict);
    }

    /// <summary>Best against n - 1 truthful rivals is s = (n - 1) / n: a fifth less among five.</summary>
    [Fact]
    public void The_best_factor_is_found()
    {
        var shade = Audit("first-price", bidders: 5)["bidder", "shade"];
        Assert.Equal((0.2, "gain"), (shade.Factor!.Value, shade.Verdict));
    }

    /// <summary>Bidding s v loses v - y where the highest rival bids y between s v and v: the m-th moment is the
    /// integral of (v - y)^m (n - 1) y^(n - 2), the powers of v - y written out.</summary>
    [Theory]
    [InlineData(2, 0.5)]
    [InlineData(5, 0.2)]
    [InlineData(10, 0.05)]
    public void Shading_loses_in_a_second_price_auction_what_Vickrey_says(int bidders, double factor)
    {
        var (n, s) = (bidders, 1 - factor);
        Audit("second-price", bidders, factor)["bidder", "shade"].Meets(
            moment => Math.Pow(-1, moment) * (n - 1) / (n + moment) * Enumerable.Range(0, moment + 1).Sum(k =>
                Math.Pow(-1, k) * Choose(moment, k) * (1 - Math.Pow(s, n - 1 + k)) / (n - 1 + k)),
            pays: 0);
    }

    /// <summary>A loser pays v for nothing, in the n - 1 of n cases in which it is not the highest. Who stays out pays
    /// nothing.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(10)]
    public void Staying_out_of_an_all_pay_auction_saves_what_losers_pay(int bidders)
    {
        var withhold = Audit("all-pay", bidders)["bidder", "withhold"];
        withhold.Meets(moment => 1.0 / (moment + 1) - 1.0 / (bidders + moment), 1 - 1.0 / bidders);
        Assert.Equal("gain", withhold.Verdict);
    }

    /// <summary>By cases of the ranks that a bidder's two values have among all. With x1 the lowest of four values and
    /// two units for sale, keeping the lower bid back gains x2 - x1 where it is x2, and 2 x2 - x1 - x3 where it is x3
    /// and the other x4; of three units x1, or 2 x1 less the lower bid where that is not x1. The spacings of uniform
    /// values are exchangeable (Dirichlet), which gives their moments.</summary>
    [Theory]
    [InlineData(2, 2, 1.0 / 15, 1.0 / 30, 1.0 / 140, 5.0 / 12)]
    [InlineData(2, 3, 1.0 / 15, 7.0 / 90, 2.0 / 105, 17.0 / 24)]
    [InlineData(3, 2, 2.0 / 105, 1.0 / 140, 1.0 / 1050, 1.0 / 6)]
    public void Reducing_demand_gains_at_a_uniform_price(
        int bidders, int supply, double mean, double square, double fourth, double pays)
    {
        var withhold = Audit("uniform-price", bidders, sets: ["--set", $"supply={supply}"])["bidder", "withhold"];
        withhold.Meets(moment => moment switch { 1 => mean, 2 => square, _ => fourth }, pays);
        Assert.Equal("gain", withhold.Verdict);
    }

    [Fact]
    public void A_bidder_for_several_units_gains_by_shading_too_at_a_uniform_price() =>
        Assert.Equal("gain", Audit("uniform-price")["bidder", "shade"].Verdict);

    /// <summary>Where the truth is a dominant strategy, no misreport pays in any replication.</summary>
    [Theory]
    [InlineData("second-price", "bidder")]
    [InlineData("vickrey", "bidder")]
    [InlineData("trade-reduction", "buyer")]
    [InlineData("trade-reduction", "seller")]
    [InlineData("random-sampling", "bidder")]
    [InlineData("posted-price", "buyer")]
    public void A_misreport_never_pays_where_the_truth_is_dominant(string scenario, string population)
    {
        var rows = Audit(scenario);
        foreach (var manipulation in new[] { "shade", "inflate", "withhold" })
        {
            var gain = rows[population, manipulation];
            Assert.True(gain.PayingShare == 0, $"{manipulation} pays in {gain.PayingShare:P1} of the replications");
            Assert.NotEqual("gain", gain.Verdict);
            Assert.InRange(gain.Mean, double.NegativeInfinity, 0);
        }
    }

    private static double Choose(int of, int some) =>
        Enumerable.Range(0, some).Aggregate(1.0, (ways, each) => ways * (of - each) / (each + 1));

    private static Rows Audit(string scenario, int? bidders = null, double? factor = null, string[]? sets = null)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(output, error, new Watched(false, false), 120, Root(), default);
        string[] words =
        [
            "audit", $"scenarios/audit/{scenario}.yaml", "--json",
            "--replications", Replications.ToString(CultureInfo.InvariantCulture),
            .. bidders is { } count ? (string[])["--set", $"bidders={count}"] : [],
            .. factor is { } share
                ? (string[])["--factors", share.ToString(CultureInfo.InvariantCulture)] : [],
            .. sets ?? [],
        ];
        Assert.True(CommandLine.Invoke(words, terminal) == ExitCode.Done, error.ToString());
        return new Rows(JsonDocument.Parse(output.ToString()).RootElement);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Simulator.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No Simulator.sln above the tests.");
        }

        return folder.FullName;
    }

    private sealed record Rows(JsonElement Answer)
    {
        public Gain this[string population, string manipulation]
        {
            get
            {
                var row = Answer.GetProperty("rows").EnumerateArray()
                    .Single(each => each.GetProperty("population").GetString() == population);
                var gain = row.GetProperty("manipulations").EnumerateArray()
                    .Single(each => each.GetProperty("manipulation").GetString() == manipulation);
                return new Gain(
                    gain.GetProperty("factor").Deserialize<double?>(),
                    gain.GetProperty("gain").GetDouble() / Highest,
                    gain.GetProperty("se").GetDouble() / Highest,
                    gain.GetProperty("payingShare").GetDouble(),
                    gain.GetProperty("n").GetInt32(),
                    gain.GetProperty("verdict").GetString()!);
            }
        }
    }

    private sealed record Gain(double? Factor, double Mean, double Se, double PayingShare, int N, string Verdict)
    {
        /// <param name="moment">Moments of the gain in closed form: the first, second and fourth are asked for.</param>
        /// <param name="pays">Probability that the gain is positive.</param>
        public void Meets(Func<int, double> moment, double pays)
        {
            Assert.Equal(Replications, N);
            Near(moment(1), Mean, moment(2) - moment(1) * moment(1));
            Near(moment(2), Se * Se * (N - 1) + Mean * Mean, moment(4) - moment(2) * moment(2));
            Near(pays, PayingShare, pays * (1 - pays));
        }

        private void Near(double expected, double found, double variance)
        {
            var tolerance = 4 * Math.Sqrt(variance / N);
            Assert.InRange(found, expected - tolerance, expected + tolerance);
        }
    }
}
