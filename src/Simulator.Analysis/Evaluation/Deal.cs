using System.Collections.Immutable;
using Simulator.Market.Oversight;
using Simulator.Market.Randomness;

namespace Simulator.Analysis.Evaluation;

/// <summary>The ways in which treatments can be dealt out to regions.</summary>
internal sealed class Deal
{
    private readonly ImmutableArray<Treatment> _kinds;
    private readonly ImmutableArray<int> _hand;

    /// <param name="treatments">As they are.</param>
    public Deal(IEnumerable<Treatment> treatments)
    {
        ImmutableArray<Treatment> hand = [.. treatments];
        _kinds = [.. hand.Distinct()];
        _hand = [.. hand.Select(treatment => _kinds.IndexOf(treatment))];
    }

    /// <summary>How many ways there are: n! over the product of the factorials of how often each treatment comes.
    /// </summary>
    public double Count
    {
        get
        {
            var (count, dealt) = (1.0, 0);
            foreach (var times in _hand.CountBy(kind => kind).Select(kind => kind.Value))
            {
                for (var number = 1; number <= times; number++)
                {
                    count *= ++dealt / (double)number;
                }
            }

            return Math.Round(count);
        }
    }

    public Treatment[] AsTheyAre() => Named([.. _hand]);

    /// <summary>One of the ways, each as likely as another (Fisher and Yates 1938).</summary>
    public Treatment[] Draw(ref RandomStream stream)
    {
        int[] hand = [.. _hand];
        for (var last = hand.Length - 1; last > 0; last--)
        {
            var other = (int)stream.NextBounded(last + 1);
            (hand[last], hand[other]) = (hand[other], hand[last]);
        }

        return Named(hand);
    }

    /// <summary>All ways, each once, in the sequence of numbers that they spell.</summary>
    public List<Treatment[]> All()
    {
        int[] hand = [.. _hand.Order()];
        var ways = new List<Treatment[]>((int)Count) { Named(hand) };
        while (Next(hand))
        {
            ways.Add(Named(hand));
        }

        return ways;
    }

    private Treatment[] Named(int[] hand) => [.. hand.Select(kind => _kinds[kind])];

    private static bool Next(int[] hand)
    {
        var pivot = hand.Length - 2;
        while (pivot >= 0 && hand[pivot] >= hand[pivot + 1])
        {
            pivot--;
        }

        if (pivot < 0)
        {
            return false;
        }

        var larger = Array.FindLastIndex(hand, kind => kind > hand[pivot]);
        (hand[pivot], hand[larger]) = (hand[larger], hand[pivot]);
        Array.Reverse(hand, pivot + 1, hand.Length - pivot - 1);
        return true;
    }
}
