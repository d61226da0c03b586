using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

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

    /// <summary>The blocks of neighboring counters: element i holds the block of (counterLow + i, counterHigh). They
    /// are computed side by side, because a single block is a chain of dependent multiplications.</summary>
    /// <param name="key">Of the stream.</param>
    /// <param name="counterLow">Of the first block.</param>
    /// <param name="counterHigh">Of all blocks.</param>
    /// <param name="blocks">Receives the blocks; its length is a multiple of eight.</param>
    public static void Fill(ulong key, ulong counterLow, ulong counterHigh, Span<(ulong First, ulong Second)> blocks)
    {
        unchecked
        {
            for (var start = 0; start + 7 < blocks.Length; start += 8)
            {
                var eight = blocks.Slice(start, 8);
                if (Avx2.IsSupported)
                {
                    FillEight(key, counterLow + (ulong)start, counterHigh, eight);
                }
                else
                {
                    for (var item = 0; item < eight.Length; item++)
                    {
                        eight[item] = Block(key, counterLow + (ulong)(start + item), counterHigh);
                    }
                }
            }
        }
    }

    private static void FillEight(
        ulong key, ulong counterLow, ulong counterHigh, Span<(ulong First, ulong Second)> blocks)
    {
        unchecked
        {
            var a = Vector256.Create(counterLow) + Vector256<ulong>.Indices;
            var b = a + Vector256.Create(4UL);
            var (c, d) = (Vector256.Create(counterHigh), Vector256.Create(counterHigh));
            for (var round = 0; round < 10; round++)
            {
                var roundKey = Vector256.Create(key);
                (a, c) = Multiply(a, roundKey ^ c);
                (b, d) = Multiply(b, roundKey ^ d);
                key += Weyl;
            }

            for (var lane = 0; lane < 4; lane++)
            {
                blocks[lane] = (a[lane], c[lane]);
                blocks[lane + 4] = (b[lane], d[lane]);
            }
        }
    }

    /// <summary>The 128-bit products of four words by the multiplier, in halves of 32 bits: the upper words, mixed with
    /// another, and the lower words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<ulong> Upper, Vector256<ulong> Lower) Multiply(
        Vector256<ulong> words, Vector256<ulong> mixed)
    {
        var low = Vector256.Create((uint)(Multiplier & uint.MaxValue));
        var high = Vector256.Create((uint)(Multiplier >> 32));
        var mask = Vector256.Create((ulong)uint.MaxValue);
        var upperWords = (words >> 32).AsUInt32();
        var least = Avx2.Multiply(words.AsUInt32(), low);
        var middle = Avx2.Multiply(upperWords, low) + (least >> 32);
        var other = Avx2.Multiply(words.AsUInt32(), high) + (middle & mask);
        var upper = Avx2.Multiply(upperWords, high) + (middle >> 32) + (other >> 32);
        return (upper ^ mixed, (other << 32) | (least & mask));
    }
}
