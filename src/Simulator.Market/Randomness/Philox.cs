namespace Simulator.Market.Randomness;

/// <summary>The counter-based generator Philox2x64-10 (Salmon, Moraes, Dror and Shaw, SC 2011): a keyed bijection of a
/// 128-bit counter, so that any draw of any stream can be computed alone, in any order, on any thread.</summary>
public static class Philox
{
    private const ulong Multiplier = 0xD2B74407B1CE6E93;
    private const ulong Weyl = 0x9E3779B97F4A7C15;

    /// <summary>Two 64-bit words for a key and a counter.</summary>
    public static (ulong First, ulong Second) Block(ulong key, ulong counterLow, ulong counterHigh)
    {
        unchecked
        {
            for (var round = 0; round < 10; round++)
            {
                var high = Math.BigMul(counterLow, Multiplier, out var low);
                counterLow = high ^ key ^ counterHigh;
                counterHigh = low;
                key += Weyl;
            }
        }

        return (counterLow, counterHigh);
    }
}
