using System.Collections.Immutable;

namespace Simulator.Market.Venues;

/// <content>Pledges of exclusivity, and the rivals to be reckoned with.</content>
public sealed partial class DataBoard
{
    /// <summary>By product: licensees at a time that its seller has pledged; 0: no pledge.</summary>
    private readonly ImmutableArray<int> _pledged;

    /// <summary>Rivals that a licensee has on average, among the products that anyone may buy; where nobody
    /// reckons with them it is not counted.</summary>
    public double TypicalRivals { get; internal set; }

    /// <summary>Products with a pledge.</summary>
    internal ImmutableArray<int> Pledged { get; }

    /// <summary>The most licensees at a time, where a pledge binds; null: any number.</summary>
    public int? LimitOf(int product)
    {
        if (Pledged.IsEmpty)
        {
            return null;
        }

        ref readonly var policy = ref Policies[_prospectuses[product].Region];
        return _pledged[product] is > 0 and var number && policy.RegistersLicenses
            ? Math.Max(number, policy.FewestLicensees)
            : null;
    }

    /// <summary>Rivals that a licensee of a product will have: those there are, a share of those who will come, and no
    /// more than a pledge that binds allows.</summary>
    /// <param name="product">The product.</param>
    /// <param name="foresight">Share of the typical number that is not there yet.</param>
    public double RivalsOf(int product, double foresight)
    {
        double licensees = _prospectuses[product].Licensees;
        var rivals = licensees + foresight * Math.Max(0, TypicalRivals - licensees);
        return LimitOf(product) is { } limit ? Math.Min(rivals, limit - 1) : rivals;
    }
}
