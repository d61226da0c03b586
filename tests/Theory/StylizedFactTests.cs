namespace Simulator.Theory;

/// <summary>What is known of China's data exchanges holds in the default pilot, in the mean of thirty first years.
/// Shares and levels were calibrated to some of it (see the sources of its parameters): this says that they still
/// fit.</summary>
public sealed class StylizedFactTests
{
    private const int Replications = 30;

    private const int Year = 52;

    private static readonly Lazy<IReadOnlyDictionary<string, double[]>> year =
        new(() => PilotFiles.Measure("default", Replications, Year));

    /// <summary>Matched 2-5 % of the value; matched and filed 10-20 %.</summary>
    [SlowFact]
    public void SF1_most_trade_is_off_the_exchange()
    {
        Assert.InRange(Mean("channel-share-matched"), 0.02, 0.05);
        Assert.InRange(Mean("channel-share-matched") + Mean("channel-share-filed"), 0.1, 0.2);
    }

    [SlowFact]
    public void SF2_5_to_35_percent_of_products_sell_within_a_year() =>
        Assert.InRange(Mean("conversion-rate"), 0.05, 0.35);

    [SlowFact]
    public void SF3_the_mean_contract_is_more_than_five_times_the_median() =>
        Assert.InRange(Mean("mean-to-median"), 5, double.PositiveInfinity);

    /// <summary>About 3 % of the trades. Of the value it should be 1 %, but is 2.7 %: foreign buyers pay what others
    /// do.</summary>
    [SlowFact]
    public void SF7_a_few_trades_cross_the_border() =>
        Assert.InRange(Mean("data-ratio-border-trades-deliveries"), 0.02, 0.04);

    /// <summary>At 2 % the exchange lives; at 30 % more than half of its volume is gone.</summary>
    [SlowFact]
    public void SF9_in_part_a_commission_of_30_percent_costs_more_than_half_of_the_verified_volume()
    {
        var dear = PilotFiles.Measure("default", Replications, Year, KeyValuePair.Create("commission", "0.3"));
        Assert.InRange(
            dear["data-count-verified-value"].Average() / Mean("data-count-verified-value"), 0, 0.5);
    }

    /// <summary>Deals of the third year at 20 % as a share of those at 2 %. Without a network effect they erode; where
    /// sellers follow buyers and buyers sellers, most exchanges empty. Each tips at a commission of its own, so that
    /// the sum over ten falls over a range of commissions.</summary>
    [SlowFact]
    public void SF9_a_commission_empties_exchanges_where_buyers_and_sellers_attract_each_other()
    {
        Assert.InRange(ThirdYear("two-sided", "0.2") / ThirdYear("two-sided", "0.02"), 0, 0.45);
        Assert.InRange(ThirdYear("default", "0.2") / ThirdYear("default", "0.02"), 0.5, 1);
    }

    private static double ThirdYear(string pilot, string commission)
    {
        double Deals(int periods) => PilotFiles.Measure(
            pilot, 8, periods, KeyValuePair.Create("commission", commission))["data-count-exchange-deals"].Average();
        return Deals(3 * Year) - Deals(2 * Year);
    }

    [SlowFact]
    public void SF10_a_volume_bonus_makes_declared_volume_a_multiple_of_the_verified()
    {
        var paid = PilotFiles.Measure("h-volume-bonus", Replications, Year);
        Assert.InRange(
            paid["data-count-declared-value"].Average() / paid["data-count-verified-value"].Average(),
            2,
            double.PositiveInfinity);
    }

    private static double Mean(string metric) => year.Value[metric].Average();
}
