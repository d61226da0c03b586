using Simulator.Market.Randomness;

namespace Simulator.Market.Settlement.Splits;

/// <summary>Every source gets its Shapley value: what it adds to the quality of the product, v = tau / (1 + tau) with
/// tau the sum of precisions, on average over all sequences of the sources (Agarwal, Dahleh and Sarkar 2019). Copies
/// add nothing to each other, but each is counted as a source: who lists the same data again is paid again. If no
/// source tells anything, all get the same.</summary>
/// <param name="ExactUpTo">Sources for which all coalitions are gone through; for more, sequences are drawn.</param>
/// <param name="Samples">How many sequences: the largest error falls as one over the square root of it (O21).</param>
public sealed record ByContribution(int ExactUpTo = 10, int Samples = 1000) : IRevenueSplit
{
    private const int MostSamples = 10_000_000;

    public int ExactUpTo { get; } = ExactUpTo is >= 0 and <= ShapleyValue.MostPlayers
        ? ExactUpTo
        : throw new ArgumentException($"exact-up-to must lie between 0 and {ShapleyValue.MostPlayers}");

    public int Samples { get; } = Samples is >= 1 and <= MostSamples
        ? Samples
        : throw new ArgumentException($"samples must lie between 1 and {MostSamples}");

    public void Divide(ReadOnlySpan<Contribution> sources, ref RandomStream stream, Span<double> shares)
    {
        var all = Contribution.Value(Contribution.Total(sources));
        if (all <= 0)
        {
            shares.Fill(1.0 / sources.Length);
            return;
        }

        if (sources.Length <= ExactUpTo)
        {
            GoThrough(sources, shares);
        }
        else
        {
            Sample(sources, ref stream, shares);
        }

        foreach (ref var share in shares)
        {
            share = Math.Max(0, share / all);
        }
    }

    private static void GoThrough(ReadOnlySpan<Contribution> sources, Span<double> shares)
    {
        var values = new double[1 << sources.Length];
        for (var coalition = 1; coalition < values.Length; coalition++)
        {
            values[coalition] = Contribution.Value(PrecisionOf(coalition, sources));
        }

        ShapleyValue.Of(values, shares);
    }

    private static double PrecisionOf(int coalition, ReadOnlySpan<Contribution> sources)
    {
        var (elements, precision) = (0, 0.0);
        for (var place = 0; place < sources.Length; place++)
        {
            var first = Contribution.FirstLike(sources, place);
            if ((coalition >> place & 1) != 0 && (elements >> first & 1) == 0)
            {
                elements |= 1 << first;
                precision += sources[first].Precision;
            }
        }

        return precision;
    }

    private void Sample(ReadOnlySpan<Contribution> sources, ref RandomStream stream, Span<double> shares)
    {
        var sequence = new int[sources.Length];
        var elements = new int[sources.Length];
        var seen = new bool[sources.Length];
        for (var place = 0; place < sources.Length; place++)
        {
            sequence[place] = place;
            elements[place] = Contribution.FirstLike(sources, place);
        }

        shares.Clear();
        for (var sample = 0; sample < Samples; sample++)
        {
            Shuffle(sequence, ref stream);
            Array.Clear(seen);
            var (precision, before) = (0.0, 0.0);
            foreach (var place in sequence)
            {
                precision += seen[elements[place]] ? 0 : sources[elements[place]].Precision;
                seen[elements[place]] = true;
                var after = Contribution.Value(precision);
                shares[place] += (after - before) / Samples;
                before = after;
            }
        }
    }

    private static void Shuffle(int[] sequence, ref RandomStream stream)
    {
        for (var left = sequence.Length; left > 1; left--)
        {
            var drawn = (int)stream.NextBounded(left);
            (sequence[left - 1], sequence[drawn]) = (sequence[drawn], sequence[left - 1]);
        }
    }
}
