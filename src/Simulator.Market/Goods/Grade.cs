namespace Simulator.Market.Goods;

/// <summary>Grade by the harm that a leak would do (GB/T 43697-2024).</summary>
public enum Grade : byte
{
    General,

    /// <summary>Tradable under license and assessment only.</summary>
    Important,

    /// <summary>Not tradable.</summary>
    Core,
}
