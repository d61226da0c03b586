namespace Simulator.Market.Settlement.Splits;

/// <summary>What a source puts into a derived product.</summary>
/// <param name="Precision">tau: of what it tells, as its quality says.</param>
/// <param name="Element">Number of the data that it holds: sources with the same number hold the same, and tell
/// nothing that one of them does not.</param>
public readonly record struct Contribution(double Precision, int Element)
{
    /// <summary>How good a product is that is made from sources with this precision in all: the share of a unit of
    /// prior variance that Gaussian signals resolve, tau / (1 + tau).</summary>
    public static double Value(double precision) => 1 - 1 / (1 + precision);

    /// <summary>Sum of the precisions, of each element once.</summary>
    public static double Total(ReadOnlySpan<Contribution> sources)
    {
        var total = 0.0;
        for (var place = 0; place < sources.Length; place++)
        {
            total += FirstLike(sources, place) == place ? sources[place].Precision : 0;
        }

        return total;
    }

    /// <summary>Place of the first source that holds the same data.</summary>
    public static int FirstLike(ReadOnlySpan<Contribution> sources, int place)
    {
        var first = 0;
        while (sources[first].Element != sources[place].Element)
        {
            first++;
        }

        return first;
    }

    /// <summary>How many of the others hold the same data as one source: sum over them of a similarity that is 1 for
    /// copies and 0 otherwise.</summary>
    public static int Copies(ReadOnlySpan<Contribution> sources, int place)
    {
        var copies = -1;
        foreach (ref readonly var source in sources)
        {
            copies += source.Element == sources[place].Element ? 1 : 0;
        }

        return copies;
    }
}
