using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Settlement;

namespace Simulator.Market.Tests.Randomness;

public sealed class StreamKeysTests
{
    private static readonly Population early = new(
        "early", 20, new Truthful(Side.Buy, new Uniform(1, 2)), Money: new Uniform(0, 100), Income: new Uniform(0, 9));

    private static readonly Population late = new(
        "late", 20, new Truthful(Side.Buy, new Uniform(1, 2)), Money: new Uniform(0, 100), Income: new Uniform(0, 9));

    [Fact]
    public void A_population_added_in_front_leaves_everyone_elses_draws_alone() =>
        Assert.Equal(Balances(late), Balances(early, late).Skip(early.Count));

    [Fact]
    public void Two_populations_of_the_same_kind_draw_differently() =>
        Assert.NotEqual(Balances(early), Balances(late));

    [Fact]
    public void Seed_and_replication_both_name_the_stream()
    {
        string[] owners = ["population/a", "population/b", "venue/a"];
        var keys = owners.SelectMany(owner => new[] { 1UL, 2UL }.SelectMany(seed =>
            new[] { 0, 1, 2 }.Select(replication => new StreamKeys(seed, replication).Of(owner))));

        Assert.Equal(18, keys.Distinct().Count());
    }

    private static Money[] Balances(params Population[] populations)
    {
        var run = new MarketRun(Markets.Of(populations), 5, 0, 7, EventDetail.None);
        run.Advance();
        return [.. run.Accounts.ToArray().Select(account => account.Balance)];
    }
}
