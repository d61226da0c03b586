using System.Runtime.CompilerServices;
using Simulator.Market.Venues;

namespace Simulator.Market.Goods;

/// <summary>Where a product is on offer: one venue for each <see cref="Channel"/>, or none. 8 bytes.</summary>
[InlineArray(Count)]
public struct Outlets
{
    /// <summary>Number of channels.</summary>
    public const int Count = 4;

    /// <summary>Number of the venue plus one, so that an empty struct offers nothing.</summary>
    private short _first;

    /// <summary>Number of the venue; -1: not on offer in this channel.</summary>
    public readonly int Of(Channel channel) => this[(int)channel] - 1;

    public void Set(Channel channel, int venue) => this[(int)channel] = (short)(venue + 1);

    /// <summary>Number of the venue in the first channel where it is on offer; -1: nowhere.</summary>
    public readonly int First
    {
        get
        {
            var channel = 0;
            while (channel < Count && this[channel] == 0)
            {
                channel++;
            }

            return channel < Count ? this[channel] - 1 : -1;
        }
    }
}
