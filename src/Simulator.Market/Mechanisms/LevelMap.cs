using System.Numerics;
using System.Runtime.CompilerServices;

namespace Simulator.Market.Mechanisms;

/// <summary>A set of small integers as a two-level bitmap, with fast search for neighbors.</summary>
internal sealed class LevelMap
{
    private ulong[] _words = [];
    private ulong[] _summary = [];

    public void Resize(int levels)
    {
        var words = (levels + 63) / 64;
        if (_words.Length < words)
        {
            _words = new ulong[words];
            _summary = new ulong[(words + 63) / 64];
        }
    }

    public void Reset()
    {
        _words.AsSpan().Clear();
        _summary.AsSpan().Clear();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(int level)
    {
        _words[level >> 6] |= 1UL << (level & 63);
        _summary[level >> 12] |= 1UL << ((level >> 6) & 63);
    }

    public void Clear(int level)
    {
        ref var word = ref _words[level >> 6];
        word &= ~(1UL << (level & 63));
        if (word == 0)
        {
            _summary[level >> 12] &= ~(1UL << ((level >> 6) & 63));
        }
    }

    /// <summary>The lowest level above this one; <see cref="int.MaxValue"/> if there is none.</summary>
    public int Above(int level)
    {
        var start = level + 1;
        var index = start >> 6;
        if (index < _words.Length && _words[index] >> (start & 63) is var rest and not 0)
        {
            return start + BitOperations.TrailingZeroCount(rest);
        }

        var word = Above(_summary, index);
        return word < 0 ? int.MaxValue : (word << 6) + BitOperations.TrailingZeroCount(_words[word]);
    }

    /// <summary>The highest level below this one; -1 if there is none.</summary>
    public int Below(int level)
    {
        var index = level >> 6;
        var rest = _words[index] & ~(ulong.MaxValue << (level & 63));
        if (rest != 0)
        {
            return (index << 6) + 63 - BitOperations.LeadingZeroCount(rest);
        }

        var word = Below(_summary, index);
        return word < 0 ? -1 : (word << 6) + 63 - BitOperations.LeadingZeroCount(_words[word]);
    }

    private static int Above(ReadOnlySpan<ulong> map, int level)
    {
        var start = level + 1;
        for (var index = start >> 6; index < map.Length; index++)
        {
            var rest = index == start >> 6 ? map[index] >> (start & 63) << (start & 63) : map[index];
            if (rest != 0)
            {
                return (index << 6) + BitOperations.TrailingZeroCount(rest);
            }
        }

        return -1;
    }

    private static int Below(ReadOnlySpan<ulong> map, int level)
    {
        for (var index = level >> 6; index >= 0; index--)
        {
            var rest = index == level >> 6 ? map[index] & ~(ulong.MaxValue << (level & 63)) : map[index];
            if (rest != 0)
            {
                return (index << 6) + 63 - BitOperations.LeadingZeroCount(rest);
            }
        }

        return -1;
    }
}
