namespace Simulator.Market.Venues;

/// <summary>What is particular to an order, as bits: above the first, for what a license is wanted
/// (<see cref="Rights.UseScope"/>).</summary>
[Flags]
internal enum OrderTraits : byte
{
    None = 0,

    /// <summary>Its seller's stock never runs out.</summary>
    Unlimited = 1,
}
