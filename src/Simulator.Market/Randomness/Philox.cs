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

    /// <summary>The blocks of neighboring counters: element i holds the block of (counterLow + i, counterHigh). Four
    /// are computed side by side, because a single block is a chain of dependent multiplications.</summary>
    /// <param name="key">Of the stream.</param>
    /// <param name="counterLow">Of the first block.</param>
    /// <param name="counterHigh">Of all blocks.</param>
    /// <param name="blocks">Receives the blocks; its length is a multiple of four.</param>
    public static void Fill(ulong key, ulong counterLow, ulong counterHigh, Span<(ulong First, ulong Second)> blocks)
    {
        unchecked
        {
            for (var start = 0; start + 3 < blocks.Length; start += 4)
            {
                var (a, b, c, d) = (counterLow, counterLow + 1, counterLow + 2, counterLow + 3);
                var (e, f, g, h) = (counterHigh, counterHigh, counterHigh, counterHigh);
                var roundKey = key;
                for (var round = 0; round < 10; round++)
                {
                    a = Math.BigMul(a, Multiplier, out var p) ^ roundKey ^ e;
                    b = Math.BigMul(b, Multiplier, out var q) ^ roundKey ^ f;
                    c = Math.BigMul(c, Multiplier, out var r) ^ roundKey ^ g;
                    d = Math.BigMul(d, Multiplier, out var s) ^ roundKey ^ h;
                    (e, f, g, h) = (p, q, r, s);
                    roundKey += Weyl;
                }

                blocks[start] = (a, e);
                blocks[start + 1] = (b, f);
                blocks[start + 2] = (c, g);
                blocks[start + 3] = (d, h);
                counterLow += 4;
            }
        }
    }
}
