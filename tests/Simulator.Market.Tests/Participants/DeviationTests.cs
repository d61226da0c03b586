using Simulator.Market.Mechanisms;
using Simulator.Market.Observation;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rules;
using Simulator.Market.Venues;

namespace Simulator.Market.Tests.Participants;

/// <summary>One member departs, and nobody else notices: in a fair with every kind of venue and rule.</summary>
public sealed class DeviationTests
{
    private const int Replication = 3;

    public static TheoryData<string, Manipulation> Departures
    {
        get
        {
            var data = new TheoryData<string, Manipulation>();
            foreach (var population in Fair(1).Populations)
            {
                foreach (var manipulation in Enum.GetValues<Manipulation>())
                {
                    data.Add(population.Name, manipulation);
                }
            }

            return data;
        }
    }

    [Fact]
    public void To_depart_by_nothing_changes_nothing()
    {
        foreach (var population in Fair(1).Populations)
        {
            for (var seed = 1UL; seed <= 4; seed++)
            {
                var (plain, none) = (Fair(seed), Fair(seed) with { Deviation = Deviation.None(population.Name) });
                Assert.Equal(Finish(Begin(plain, seed, 7)).Digest, Finish(Begin(none, seed, 7)).Digest);
            }
        }
    }

    /// <summary>The seller receives the buyer's 10, and is fined 3 of it for sure.</summary>
    [Fact]
    public void Fines_are_a_part_of_what_a_member_has_of_trading()
    {
        var design = Markets.Of(
            new Population("buyer", 1, new Truthful(Side.Buy, new Constant(10)), Money: new Constant(1000)),
            new Population("seller", 1, new Truthful(Side.Sell, new Constant(0)), Stock: new Constant(1))) with
        {
            Calendar = new Calendar(Markets.Start, 1, 1),
            Venues = [new Venue("exchange", new CallAuction(1))],
            Rules = [new Inspection(1, Markets.Yuan(3), Side.Sell)],
            Deviation = Deviation.None("seller"),
        };

        Assert.Equal(7, Finish(Begin(design, 1, 7)).Utility!.Value.Amount, 1e-9);
    }

    [Fact]
    public void A_departure_is_felt()
    {
        var design = Fair(1);
        foreach (var manipulation in new[] { Manipulation.Shade, Manipulation.Inflate, Manipulation.Withhold })
        {
            Assert.NotEqual(
                Finish(Begin(design, 1, 7)).Digest,
                Finish(Begin(design with { Deviation = new("listers", manipulation, 0.5) }, 1, 7)).Digest);
        }
    }

    [Theory]
    [MemberData(nameof(Departures))]
    public void The_size_of_cohorts_changes_nothing(string population, Manipulation manipulation)
    {
        var design = Fair(2) with { Deviation = new Deviation(population, manipulation, 0.3) };
        var expected = Finish(Begin(design, 2, 1));
        foreach (var cohortSize in new[] { 2, 5, 1000 })
        {
            var found = Finish(Begin(design, 2, cohortSize));
            Assert.Equal((expected.Digest, expected.Utility), (found.Digest, found.Utility));
        }
    }

    [Theory]
    [MemberData(nameof(Departures))]
    public void A_saved_run_goes_on_as_if_it_had_not_stopped(string population, Manipulation manipulation)
    {
        var design = Fair(3) with { Deviation = new Deviation(population, manipulation, 0.3) };
        var run = Begin(design, 3, 4);
        while (run.Period < 7)
        {
            run.Advance();
        }

        var resumed = Begin(design, 3, 9);
        Checkpoint.Of(run).Restore(resumed);
        var (expected, found) = (Finish(run), Finish(resumed));
        Assert.Equal((expected.Digest, expected.Utility), (found.Digest, found.Utility));
    }

    [Theory]
    [MemberData(nameof(Departures))]
    public void No_order_goes_without_cover(string population, Manipulation manipulation)
    {
        var run = Begin(Fair(4) with { Deviation = new Deviation(population, manipulation, 1) }, 4, 8);
        while (!run.IsOver)
        {
            run.Advance();
            Assert.All(run.Accounts.ToArray(), account => Assert.True(
                account.Escrow <= account.Balance && account.StockEscrow <= account.Stock));
        }
    }

    [Fact]
    public void Members_take_turns() =>
        Assert.Equal([0, 1, 2, 0, 1], Enumerable.Range(0, 5).Select(number => Deviation.MemberOf(number, 3)));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_factor_is_a_share(double factor) =>
        Assert.StartsWith("factor ", Assert.Throws<ArgumentException>(
            () => new Deviation("bidders", Manipulation.Shade, factor)).Message, StringComparison.Ordinal);

    [Fact]
    public void Whoever_is_to_depart_must_exist() =>
        Assert.Contains("'nobody'", Assert.Throws<ArgumentException>(
            () => Begin(Fair(1) with { Deviation = Deviation.None("nobody") }, 1, 7)).Message,
            StringComparison.Ordinal);

    private static MarketDesign Fair(ulong seed) =>
        Markets.Fair(new ContinuousDoubleAuction(Standing: true), Markets.Levies(seed));

    private static MarketRun Begin(MarketDesign design, ulong seed, int cohortSize) =>
        new(design, seed, Replication, cohortSize, EventDetail.None);

    private static ReplicationRecord Finish(MarketRun run)
    {
        while (!run.IsOver)
        {
            run.Advance();
        }

        return run.Conclude();
    }
}
