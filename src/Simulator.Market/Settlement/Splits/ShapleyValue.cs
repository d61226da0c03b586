using System.Numerics;

namespace Simulator.Market.Settlement.Splits;

/// <summary>What each player of a cooperative game adds on average over all sequences in which they can come (Shapley
/// 1953).</summary>
public static class ShapleyValue
{
    /// <summary>More have too many coalitions to go through.</summary>
    public const int MostPlayers = 20;

    /// <summary>By going through all coalitions.</summary>
    /// <param name="values">Of every coalition, whose members are the bits of its number; of the empty one first.
    /// Twice as many as there are with one player less.</param>
    /// <param name="shares">By player; they add up to the value of all players, less that of none.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    public static void Of(ReadOnlySpan<double> values, Span<double> shares)
    {
        var players = shares.Length;
        if (players is < 1 or > MostPlayers || values.Length != 1 << players)
        {
            throw new ArgumentException($"{players} players have no {values.Length} coalitions to go through");
        }

        Span<double> weights = stackalloc double[players];
        Weigh(weights);
        shares.Clear();
        for (var coalition = 0; coalition < values.Length; coalition++)
        {
            var size = BitOperations.PopCount((uint)coalition);
            for (var player = 0; player < players; player++)
            {
                if ((coalition >> player & 1) == 0)
                {
                    shares[player] += weights[size] * (values[coalition | 1 << player] - values[coalition]);
                }
            }
        }
    }

    /// <summary>Probability that exactly the members of a coalition of this size come before a player:
    /// size! (players - size - 1)! / players!.</summary>
    private static void Weigh(Span<double> weights)
    {
        var weight = 1.0 / weights.Length;
        for (var size = 0; size < weights.Length; size++)
        {
            weights[size] = weight;
            weight *= (size + 1.0) / Math.Max(1, weights.Length - size - 1);
        }
    }
}
