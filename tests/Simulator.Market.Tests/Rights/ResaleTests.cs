using CsCheck;
using Simulator.Market.Observation;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Rights;
using Simulator.Market.Rules;
using Simulator.Market.Settlement;

namespace Simulator.Market.Tests.Rights;

public sealed class ResaleTests
{
    private const int Holders = 6;

    /// <summary>However often a license is passed on, one participant has it, its scope and last period are the
    /// same, and the chain leads back to the provider.</summary>
    [Fact]
    public void A_license_that_is_passed_on_is_never_two() => Gen.Int[1, Holders].Array[1, 12].Sample(
        takers =>
        {
            var chain = Granted(isTransferable: true);
            var current = 0;
            foreach (var taker in takers)
            {
                current = chain.PassOn(current, taker, Markets.Yuan(1), UseScope.Internal, 2);
            }

            var inForce = Enumerable.Range(0, chain.Titles.Length).Where(title => chain.IsInForce(title, 2)).ToList();
            Assert.Equal([current], inForce);
            Assert.Equal(
                (takers[^1], UseScope.Sector, 9),
                (chain.Titles[current].Holder, chain.Titles[current].Scope, chain.Titles[current].Until));
            Assert.Equal(9, chain.UntilOf(takers[^1], 0, 2));
            Assert.Equal(-1, chain.FindForgery());
            for (var title = chain.Titles.Length - 1; title > 0; title--)
            {
                Assert.Equal(chain.Titles[title - 1].Holder, chain.Titles[title].Grantor);
            }
        },
        seed: "0N0XIzNsQ0O2", iter: 200);

    [Theory]
    [InlineData(false, 2, "Participant 1 passed on what is not transferable: product 0, period 2.")]
    [InlineData(true, 10, "Participant 1 passed on a title that is not in force: product 0, period 10.")]
    public void Nobody_passes_on_what_it_may_not(bool isTransferable, int period, string message)
    {
        var chain = Granted(isTransferable);
        Assert.Equal(message, Assert.Throws<RightsViolatedException>(
            () => chain.PassOn(0, 2, Money.Zero, UseScope.Internal, period)).Message);
        Assert.Equal(1, chain.Titles.Length);
    }

    [Fact]
    public void Nobody_passes_a_license_on_twice()
    {
        var chain = Granted(isTransferable: true);
        chain.PassOn(0, 2, Money.Zero, UseScope.Internal, 3);
        Assert.Equal(1, Assert.Throws<RightsViolatedException>(
            () => chain.PassOn(0, 3, Money.Zero, UseScope.Internal, 3)).Holder);
    }

    [Fact]
    public void Licenses_move_on_only_where_they_are_transferable()
    {
        var fixedly = Count(transferable: false, royalty: 0);
        var freely = Count(transferable: true, royalty: 0);
        var taxed = Count(transferable: true, royalty: 0.3);

        Assert.True(fixedly[Counter.Conclusions] > 0);
        Assert.Equal(0, fixedly[Counter.ResaleOffers] + fixedly[Counter.Resales]);
        Assert.True(freely[Counter.Resales] > 0 && freely[Counter.Resales] <= freely[Counter.ResaleOffers]);
        Assert.Equal(0, freely[Counter.ResaleRoyaltyPaid]);
        Assert.Equal(0.3 * taxed[Counter.ResaleValue], taxed[Counter.ResaleRoyaltyPaid], 1e-3);
    }

    private static ChainOfTitle Granted(bool isTransferable)
    {
        var chain = new ChainOfTitle(1, Holders + 1);
        chain.Grant(
            new Title
            {
                Holder = 1,
                Until = 9,
                Powers = Powers.Process,
                Scope = UseScope.Sector,
                IsTransferable = isTransferable,
            },
            provider: 0,
            isSealed: true);
        return chain;
    }

    private static Dictionary<Counter, double> Count(bool transferable, double royalty)
    {
        var plain = DataMarkets.Of([new StandardLicense(UseScope.Internal, transferable, Royalty: royalty)]);
        var design = plain with
        {
            Populations = [.. plain.Populations.Select(population => population.Behavior is DataBuyer buyer
                ? population with { Behavior = buyer with { ConclusionRate = 0.2, ResaleDiscount = 0.5 } }
                : population)],
        };
        var counts = Enumerable.Range(1, 4).Select(seed => DataMarkets.Count(design, (ulong)seed)).ToList();
        return Enum.GetValues<Counter>().ToDictionary(counter => counter, counter => counts.Sum(each => each[counter]));
    }
}
