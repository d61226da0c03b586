using System.Runtime.CompilerServices;

namespace Simulator.Market.Randomness;

/// <summary>A named stream of random numbers: draw number k of (key, index, period, purpose) is a pure function of
/// them.</summary>
/// <remarks>A struct that is passed by reference; copying it copies its position.</remarks>
public struct RandomStream
{
    private readonly ulong _key;
    private readonly ulong _counterLow;
    private ulong _counterHigh;
    private ulong _first;
    private ulong _second;
    private int _left;

    /// <param name="key">Of the owner: see <see cref="StreamKeys"/>.</param>
    /// <param name="index">Of the member within the owner, from 0.</param>
    /// <param name="period">The period the draws belong to; -1 before the first.</param>
    /// <param name="purpose">Keeps draws for different ends apart.</param>
    public RandomStream(ulong key, int index, int period, Purpose purpose)
    {
        _key = key;
        _counterLow = Low(index, period);
        _counterHigh = High(purpose);
    }

    /// <summary>The same stream with its first block at hand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal RandomStream(ulong key, ulong counterLow, ulong counterHigh, (ulong First, ulong Second) block)
    {
        _key = key;
        _counterLow = counterLow;
        _counterHigh = counterHigh + 1;
        (_first, _second) = block;
        _left = 2;
    }

    internal static ulong Low(int index, int period) => (uint)index | ((ulong)unchecked((uint)period) << 32);

    internal static ulong High(Purpose purpose) => (ulong)purpose << 32;

    /// <summary>64 uniform bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong NextBits()
    {
        if (_left == 0)
        {
            Advance();
        }

        _left--;
        var bits = _first;
        _first = _second;
        return bits;
    }

    /// <summary>A uniform number in the open interval (0, 1), with 53 bits.</summary>
    public double NextUniform() => ((NextBits() >> 11) + 0.5) * (1.0 / (1L << 53));

    /// <summary>A uniform integer in [0, bound). The bias is below bound / 2^64.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long NextBounded(long bound) => unchecked((long)Math.BigMul(NextBits(), (ulong)bound, out _));

    /// <summary>Passes over the first two draws of a stream that nothing was drawn from yet.</summary>
    internal void PassTwo() => _counterHigh = unchecked(_counterHigh + 1);

    private void Advance()
    {
        (_first, _second) = Philox.Block(_key, _counterLow, _counterHigh);
        _counterHigh = unchecked(_counterHigh + 1);
        _left = 2;
    }
}
