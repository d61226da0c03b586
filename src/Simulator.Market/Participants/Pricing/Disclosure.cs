namespace Simulator.Market.Participants.Pricing;

/// <summary>What a buyer lets a seller know of its value (Ali, Lewis and Vasserman 2023).</summary>
public enum Disclosure
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The segment of a partition that it lies in: true, but not all of the truth.</summary>
    Partial,

    /// <summary>The value itself.</summary>
    Full,
}
