namespace Simulator.Market.Rights;

/// <summary>What an entitlement conveys. Its term and its exclusivity are those of the <see cref="License"/>.</summary>
/// <param name="Hold">To hold the resource.</param>
/// <param name="Process">To process and use it.</param>
/// <param name="Operate">To operate products made of it: without it there is no resale.</param>
/// <param name="Scope">For what it may be used.</param>
/// <param name="Transferable">Whether the holder may pass it on.</param>
public sealed record RightsBundle(
    bool Hold = false,
    bool Process = true,
    bool Operate = false,
    UseScope Scope = UseScope.Internal,
    bool Transferable = false)
{
    public static readonly RightsBundle Use = new();

    public Powers Powers => (Hold ? Powers.Hold : 0) | (Process ? Powers.Process : 0) | (Operate ? Powers.Operate : 0);
}
