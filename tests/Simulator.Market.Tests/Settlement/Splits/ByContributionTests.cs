using CsCheck;
using Simulator.Market.Settlement.Splits;

namespace Simulator.Market.Tests.Settlement.Splits;

public sealed class ByContributionTests : SplitContract
{
    private static readonly Contribution[] four =
        [.. Enumerable.Range(1, 4).Select(number => new Contribution(number, number))];

    protected override IRevenueSplit Split => new ByContribution();

    /// <summary>Shapley values of 1 - 1 / (1 + tau) for precisions 1 to 4; they add up to 10/11.</summary>
    [Fact]
    public void Gaussian_data_are_paid_their_Shapley_value() =>
        Assert.All(
            Divide(Split, four).Zip([0.145791, 0.214574, 0.258291, 0.290434]),
            pair => Assert.Equal(pair.Second, pair.First * 10 / 11, 1e-6));

    /// <summary>Owen's diagonal formula, another way to the same value: the integral over q of what the source adds to
    /// others who are each there with probability q.</summary>
    [Fact]
    public void It_agrees_with_the_diagonal_formula() =>
        Gen.Double[0.1, 10].Array[2, 6].Sample(precisions =>
        {
            Contribution[] sources = [.. precisions.Select((precision, place) => new Contribution(precision, place))];
            var all = Contribution.Value(precisions.Sum());
            Assert.All(Divide(Split, sources).Index(), share =>
                Assert.Equal(Diagonal(precisions, share.Index) / all, share.Item, 1e-6));
        }, iter: 30, seed: "0N0XIzNsQ0O2");

    [Theory]
    [InlineData(5)]
    [InlineData(9)]
    public void Drawn_sequences_come_close_to_all_of_them(int count)
    {
        Contribution[] sources =
            [.. Enumerable.Range(0, count).Select(place => new Contribution(1 + place % 4, place % 4))];
        var exact = Divide(Split, sources);

        // Hoeffding: each is off by more than 0.03 with a probability below 2 exp(-2 x 0.03^2 x 10,000) < 1e-7.
        Assert.All(
            Divide(new ByContribution(0, 10_000), sources).Zip(exact),
            pair => Assert.Equal(pair.Second, pair.First, 0.03));
    }

    [Fact]
    public void Drawn_shares_too_add_up_to_the_whole() =>
        Sources.Sample(
            sources => Assert.Equal(1, Divide(new ByContribution(0, 3), sources).Sum(), 1e-9),
            iter: 200, seed: "0N0XIzNsQ0O2");

    [Fact]
    public void Hundreds_of_sources_can_be_paid()
    {
        Contribution[] sources = [.. Enumerable.Range(0, 300).Select(place => new Contribution(0.01, place))];

        Assert.All(Divide(Split, sources), share => Assert.Equal(1 / 300.0, share, 0.002));
    }

    /// <summary>Where either of two sellers tells everything: (1 + k) / (2 + k).</summary>
    [Theory]
    [InlineData(0, 1 / 2.0)]
    [InlineData(1, 2 / 3.0)]
    [InlineData(3, 4 / 5.0)]
    public void Copies_are_paid_again(int copies, double share)
    {
        Contribution[] sources =
            [new(1e12, 0), .. Enumerable.Repeat(new Contribution(1e12, 1), copies + 1)];

        Assert.Equal(share, Divide(Split, sources)[1..].Sum(), 1e-9);
    }

    [Fact]
    public void Copies_share_what_one_of_them_would_add_to_others() =>
        Sources.Sample(sources =>
        {
            var shares = Divide(Split, sources);
            Assert.All(sources.Zip(shares).GroupBy(pair => pair.First.Element), copies =>
                Assert.All(copies, copy => Assert.Equal(copies.First().Second, copy.Second, 1e-9)));
        }, iter: 100, seed: "0N0XIzNsQ0O2");

    [Fact]
    public void What_makes_no_sense_is_refused_by_name()
    {
        Assert.StartsWith("exact-up-to", Assert.Throws<ArgumentException>(
            () => new ByContribution(21)).Message, StringComparison.Ordinal);
        Assert.StartsWith("samples", Assert.Throws<ArgumentException>(
            () => new ByContribution(Samples: 0)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ShapleyValue.Of([0, 1, 2], new double[2]));
    }

    private static double Diagonal(double[] precisions, int source)
    {
        const int steps = 2000;
        var sum = 0.0;
        for (var step = 0; step < steps; step++)
        {
            sum += Marginal(precisions, source, (step + 0.5) / steps) / steps;
        }

        return sum;
    }

    /// <summary>What a source adds on average to others who are each there with a probability.</summary>
    private static double Marginal(double[] precisions, int source, double probability)
    {
        var others = precisions.Where((_, place) => place != source).ToArray();
        var sum = 0.0;
        for (var coalition = 0; coalition < 1 << others.Length; coalition++)
        {
            var (weight, precision) = (1.0, 0.0);
            for (var other = 0; other < others.Length; other++)
            {
                var isThere = (coalition >> other & 1) != 0;
                weight *= isThere ? probability : 1 - probability;
                precision += isThere ? others[other] : 0;
            }

            sum += weight
                * (Contribution.Value(precision + precisions[source]) - Contribution.Value(precision));
        }

        return sum;
    }
}
