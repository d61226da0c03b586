using CsCheck;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement.Splits;

namespace Simulator.Market.Tests.Settlement.Splits;

/// <summary>What every split promises: shares are not negative, add up to the whole, and do not depend on the sequence
/// in which sources are written down.</summary>
public abstract class SplitContract
{
    protected static readonly Gen<Contribution[]> Sources =
        Gen.Select(Gen.Double[0, 20], Gen.Int[0, 5], (precision, element) => new Contribution(precision, element))
            .Array[1, 9].Select(Consistent);

    protected abstract IRevenueSplit Split { get; }

    /// <summary>How far shares may be off because sequences are drawn.</summary>
    protected virtual double Noise => 1e-9;

    [Fact]
    public void Shares_are_not_negative_and_add_up_to_the_whole() =>
        Sources.Sample(sources =>
        {
            var shares = Divide(Split, sources);
            Assert.All(shares, share => Assert.True(share >= 0));
            Assert.Equal(1, shares.Sum(), 1e-9);
        }, iter: 200, seed: "0N0XIzNsQ0O2");

    [Fact]
    public void Sources_are_paid_for_what_they_are_and_not_where_they_stand() =>
        Sources.Sample(sources =>
        {
            var (shares, backward) = (Divide(Split, sources), Divide(Split, [.. sources.Reverse()]));
            Assert.All(shares.Zip(backward.Reverse()), pair => Assert.Equal(pair.First, pair.Second, Noise));
        }, iter: 100, seed: "0N0XIzNsQ0O2");

    [Fact]
    public void A_source_alone_gets_everything() =>
        Assert.Equal([1], Divide(Split, [new Contribution(0.3, 7)]).Select(share => Math.Round(share, 12)));

    [Fact]
    public void Sources_that_tell_nothing_get_the_same() =>
        Assert.Equal([0.25, 0.25, 0.25, 0.25], Divide(
            Split, [.. Enumerable.Range(0, 4).Select(element => new Contribution(0, element))]));

    protected static double[] Divide(IRevenueSplit split, Contribution[] sources, ulong seed = 1)
    {
        var stream = new RandomStream(seed, 0, 0, Purpose.Contribution);
        var shares = new double[sources.Length];
        split.Divide(sources, ref stream, shares);
        return shares;
    }

    /// <summary>Copies are equally precise.</summary>
    private static Contribution[] Consistent(Contribution[] sources) =>
    [
        .. sources.Select(source => source with
        {
            Precision = sources.First(other => other.Element == source.Element).Precision,
        }),
    ];
}
