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
    private ulong _spare;
    private bool _hasSpare;

    /// <param name="key">Of the owner: see <see cref="StreamKeys"/>.</param>
    /// <param name="index">Of the member within the owner, from 0.</param>
    /// <param name="period">The period the draws belong to; -1 before the first.</param>
    /// <param name="purpose">Keeps draws for different ends apart.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RandomStream(ulong key, int index, int period, Purpose purpose)
    {
        _key = key;
        _counterLow = (uint)index | ((ulong)unchecked((uint)period) << 32);
        _counterHigh = (ulong)purpose << 32;
    }

    /// <summary>64 uniform bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong NextBits()
    {
        if (_hasSpare)
        {
            _hasSpare = false;
            return _spare;
        }

        (var first, _spare) = Philox.Block(_key, _counterLow, _counterHigh);
        _counterHigh = unchecked(_counterHigh + 1);
        _hasSpare = true;
        return first;
    }

    /// <summary>A uniform number in the open interval (0, 1), with 53 bits.</summary>
    public double NextUniform() => ((NextBits() >> 11) + 0.5) * (1.0 / (1L << 53));

    /// <summary>A uniform integer in [0, bound). The bias is below bound / 2^64.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long NextBounded(long bound) => unchecked((long)Math.BigMul(NextBits(), (ulong)bound, out _));
}
