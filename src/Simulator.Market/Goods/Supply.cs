using System.Collections.Immutable;
using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;

namespace Simulator.Market.Goods;

/// <summary>The products that each member of a population brings. Product m of member i takes entry m * population + i
/// of an explicit list.</summary>
/// <param name="Good">Name of the good they are instances of.</param>
/// <param name="PerProvider">How many products a provider has (rounded, at least 0).</param>
/// <param name="Quality">Of a product, in units that multiply its value to buyers.</param>
/// <param name="Cost">Of delivering one copy, in currency.</param>
/// <param name="FixedCost">Of making a product at all, in currency, paid out of the market when it is first on offer or
/// sold; absent: none. Data are non-rival: it is paid once, however many copies are sold.</param>
/// <param name="Derived">What the products are made from; absent: they are originals.</param>
/// <param name="Contents">Components that a provider's first product consists of, its second, and so on, each a number
/// from 0 to 63; absent: they are no bundles.</param>
/// <param name="Data">What makes them data elements; absent: plain products.</param>
/// <param name="Hidden">What is believed of their quality, if only their providers know it; absent: everybody knows
/// it.</param>
/// <param name="Experiments">What a provider's first product tells about which of two states is true, its second, and
/// so on: the probabilities that it names the first state where that is true, and the second where that is true;
/// absent: they tell nothing of the kind.</param>
/// <param name="Copies">How many times more each data set is brought, as if it was another one. They count beside
/// <paramref name="PerProvider"/>, and entries of explicit lists are those of the data sets.</param>
public sealed record Supply(
    string Good,
    Distribution PerProvider,
    Distribution Quality,
    Distribution Cost,
    Distribution? FixedCost = null,
    Derivation? Derived = null,
    ImmutableArray<ImmutableArray<int>>? Contents = null,
    DataTraits? Data = null,
    HiddenQuality? Hidden = null,
    ImmutableArray<ImmutableArray<double>>? Experiments = null,
    int Copies = 0)
{
    public Distribution Cost { get; init; } = Cost is not Constant { Value: < 0 }
        ? Cost
        : throw new ArgumentException("cost must not be negative");

    public Distribution? FixedCost { get; init; } = FixedCost is not Constant { Value: < 0 }
        ? FixedCost
        : throw new ArgumentException("fixed-cost must not be negative");

    public int Copies { get; } =
        Copies is >= 0 and <= 1000 ? Copies : throw new ArgumentException("copies must lie between 0 and 1000");

    public ImmutableArray<ImmutableArray<double>>? Experiments { get; } =
        Experiments is not { } pairs || pairs.All(pair => pair.Length == 2 && pair.All(hit => hit is >= 0 and <= 1))
            ? Experiments
            : throw new ArgumentException("experiments must be pairs of probabilities");

    public DataTraits? Data { get; init; } = Data?.Calls is null || Derived is null
        ? Data
        : throw new ArgumentException("derived products are sold for one sum: calls must be absent");

    public HiddenQuality? Hidden { get; } = Hidden is null || Data is null
        ? Hidden
        : throw new ArgumentException("hidden quality is for plain products: data elements have samples and ratings");

    /// <summary>What is expected of those whose quality is hidden, before the first period.</summary>
    internal double FirstBelief { get; } = Hidden?.FirstBelief(Quality) ?? double.NaN;

    public ImmutableArray<ImmutableArray<int>>? Contents { get; } =
        Contents is not { } bundles || bundles.All(bundle => bundle.All(component => component is >= 0 and < 64))
            ? Contents
            : throw new ArgumentException("contents must be numbers from 0 to 63");

    /// <summary>Of product number <paramref name="own"/> of a provider, as bits.</summary>
    internal ulong ContentsOf(int own) => Contents is { } bundles && own < bundles.Length
        ? bundles[own].Aggregate(0UL, (bits, component) => bits | 1UL << component)
        : 0;

    /// <summary>Of product number <paramref name="own"/> of a provider.</summary>
    internal Experiment ExperimentOf(int own) => Experiments is { } pairs && own < pairs.Length
        ? new Experiment(pairs[own][0], 1 - pairs[own][1])
        : default;
}
