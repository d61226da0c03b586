namespace Simulator.Market;

/// <summary>What kind of place a region is.</summary>
public enum Setting
{
    /// <summary>A city: where a smart city is built.</summary>
    Urban,

    /// <summary>Villages and small towns: where the digital village is.</summary>
    Rural,

    /// <summary>The rest of the world, behind the border.</summary>
    Abroad,
}
