using System.Runtime.CompilerServices;

namespace Simulator.Market.Participants.Learning;

/// <summary>A number for each of up to 128 actions, within a participant's state.</summary>
[InlineArray(Most)]
public struct Arms
{
    /// <summary>The most actions there can be.</summary>
    public const int Most = 128;

    private double _first;
}
