using System.Collections.Immutable;
using Simulator.Market.Goods;
using Simulator.Market.Oversight;
using Simulator.Market.Rights;

namespace Simulator.Market.Rules;

/// <summary>Licenses sold by a region's providers convey what a model contract says, whatever their own terms: to
/// process and use the data within a scope, and whether to pass the license on. Licenses sold before keep their
/// terms.</summary>
/// <param name="Scope">For what the data may be used at the price asked.</param>
/// <param name="Transferable">Whether a holder may pass its license on.</param>
/// <param name="Widening">What each step of scope beyond adds to the price, as a share; absent: no wider license is
/// sold.</param>
/// <param name="Royalty">Share of what a holder gets for its license that it owes the provider.</param>
/// <param name="Forms">Forms of products that it is about; absent: all.</param>
public sealed record StandardLicense(
    UseScope Scope,
    bool Transferable = false,
    double? Widening = null,
    double Royalty = 0,
    ImmutableArray<ProductForm>? Forms = null) : Rule
{
    /// <summary>What it makes licenses convey.</summary>
    internal RightsBundle Rights { get; } = new(
        Scope: Scope, Transferable: Transferable, Widening: Widening, Royalty: Royalty);

    public override Policy Apply(Policy policy) => policy with { License = this };

    /// <summary>Whether it is about products of a form.</summary>
    internal bool Binds(ProductForm form) => Forms?.Contains(form) != false;
}
