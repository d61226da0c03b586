using Simulator.Market.Settlement;

namespace Simulator.Market.Rules;

/// <summary>What the rules in force come to at one venue in one period.</summary>
/// <param name="Buyer">Levies on top of the price.</param>
/// <param name="Seller">Levies out of the price.</param>
/// <param name="Ceiling">Highest price allowed; null: none.</param>
/// <param name="Rationing">Who is served first when a ceiling leaves demand unmet.</param>
/// <param name="Harm">That a unit traded does outside of the market.</param>
/// <param name="Inspection">Of trades, which are violations, with any others in force; null: none.</param>
public readonly record struct Terms(
    Levy Buyer, Levy Seller, Money? Ceiling, Rationing Rationing, Money Harm = default,
    Inspection? Inspection = null)
{
    /// <summary>Whether the venue takes no orders and drops its listings.</summary>
    public bool IsClosed { get; init; }

    /// <summary>What sources that are copies of each other lose; null: nothing.</summary>
    public ReplicationGuard? Guard { get; init; }

    /// <summary>What the prices of versions must satisfy; null: nothing.</summary>
    public ArbitrageFreePricing? VersionCheck { get; init; }

    public static readonly Terms Free;

    /// <summary>True if the rules change nothing, so that limits need no conversion.</summary>
    public bool AreFree => Buyer.IsNone && Seller.IsNone && Ceiling is null && Harm == Money.Zero
        && Inspection is null && !IsClosed;

    public Levies Levies => new(Buyer, Seller);

    /// <summary>The least that a seller asks to receive, lowered to what a ceiling lets it receive; null if that does
    /// not recover its cost.</summary>
    public Money? Within(Money cost, Money wanted)
    {
        if (Ceiling is not { } ceiling)
        {
            return wanted;
        }

        var most = ceiling - Seller.Burden(ceiling);
        return most < cost ? null : Money.Min(wanted, most);
    }
}
