namespace Simulator.Market.Rights;

/// <summary>How a buyer gets at the data.</summary>
public enum Delivery : byte
{
    /// <summary>The buyer holds a copy, which can leak.</summary>
    Copy,

    /// <summary>Usable but not visible: the data stay where they are, and answers leave (compute-to-data).</summary>
    InPlace,
}
