namespace Simulator.Market.Rights;

/// <summary>What an entitlement conveys. Its term and its exclusivity are those of the <see cref="License"/>.</summary>
/// <param name="Hold">To hold the resource.</param>
/// <param name="Process">To process and use it.</param>
/// <param name="Operate">To operate products made of it: without it there is no resale.</param>
/// <param name="Scope">For what it may be used.</param>
/// <param name="Transferable">Whether the holder may pass it on.</param>
/// <param name="Widening">What each step of scope beyond adds to the price, as a share; absent: no wider license is
/// sold.</param>
/// <param name="Royalty">Share of what a holder gets for its license that it owes the provider.</param>
public sealed record RightsBundle(
    bool Hold = false,
    bool Process = true,
    bool Operate = false,
    UseScope Scope = UseScope.Internal,
    bool Transferable = false,
    double? Widening = null,
    double Royalty = 0)
{
    public static readonly RightsBundle Use = new();

    public double? Widening { get; } = Widening is null or (>= 0 and <= 100)
        ? Widening
        : throw new ArgumentException("widening must lie between 0 and 100");

    public double Royalty { get; } =
        Royalty is >= 0 and <= 1 ? Royalty : throw new ArgumentException("royalty must lie between 0 and 1");

    /// <summary>Price of a license for a use, relative to that for its own scope; null: there is none.</summary>
    public double? FactorFor(UseScope use) => !Process ? null
        : use <= Scope ? 1
        : 1 + Widening * (use - Scope);

    /// <summary>What a license for a use covers.</summary>
    public UseScope ScopeFor(UseScope use) => use > Scope ? use : Scope;

    public Powers Powers => (Hold ? Powers.Hold : 0) | (Process ? Powers.Process : 0) | (Operate ? Powers.Operate : 0);
}
