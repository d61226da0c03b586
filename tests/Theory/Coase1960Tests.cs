using Simulator.Market;
using Simulator.Market.Observation;
using Simulator.Scenarios;

namespace Simulator.Theory;

/// <summary>R. Coase, The problem of social cost, Journal of Law and Economics 3, 1960: who has the right by default
/// decides what is done only where trading it costs something. The two regimes are run on the same draws.</summary>
public sealed class Coase1960Tests
{
    private const int Replications = 4_000;

    /// <summary>The user uses the data in the end iff it keeps its right, or buys that of the subject.</summary>
    [Theory]
    [InlineData("0", "1")]
    [InlineData("2", "7")]
    [InlineData("0", "0.01")]
    public void Without_costs_both_regimes_lead_to_the_same_use_in_every_draw(string lowest, string highest)
    {
        var (userOwns, subjectOwns) = (Trades("user", "0", lowest, highest), Trades("subject", "0", lowest, highest));

        Assert.Equal(userOwns.Select(trade => trade is null), subjectOwns.Select(trade => trade is not null));
        Assert.All(userOwns.Concat(subjectOwns).OfType<Trade>(), trade => Assert.True(trade.Value > trade.Cost));
    }

    /// <summary>|v - w| is below the cost with probability 1 - (1-k)^2, k = c / h.</summary>
    [Theory]
    [InlineData("0.2", "0", "1", 0.36)]
    [InlineData("0.5", "0", "1", 0.75)]
    [InlineData("1", "3", "7", 0.4375)]
    public void With_costs_the_right_stays_where_it_is_with_the_probability_in_closed_form(
        string cost, string lowest, string highest, double stuck)
    {
        var (userOwns, subjectOwns) = (Trades("user", cost, lowest, highest), Trades("subject", cost, lowest, highest));
        var stays = userOwns.Zip(subjectOwns, (first, second) => first is null && second is null ? 1.0 : 0);

        Assert.DoesNotContain(userOwns.Zip(subjectOwns), pair => pair.First is not null && pair.Second is not null);
        new Sample(stays).Meets(stuck, Math.Sqrt(stuck * (1 - stuck)));
    }

    /// <summary>By replication; null: the right was not traded.</summary>
    private static Trade?[] Trades(string owner, string cost, string lowest, string highest)
    {
        var (user, subject) = owner == "user" ? ("sell", "buy") : ("buy", "sell");
        var scenario = ScenarioFile.Load(TheoryFiles.Find("coase-1960-bargaining.yaml"), new Dictionary<string, string>
        {
            ["user-side"] = user,
            ["subject-side"] = subject,
            ["transaction-cost"] = cost,
            ["lowest"] = lowest,
            ["highest"] = highest,
        });
        return [.. Enumerable.Range(0, Replications).Select(replication =>
        {
            var run = new MarketRun(scenario.Design, scenario.Seed, replication, 1, EventDetail.Trades);
            var trades = run.Advance().Trades;
            return trades.IsEmpty ? (Trade?)null : trades[0];
        })];
    }
}
