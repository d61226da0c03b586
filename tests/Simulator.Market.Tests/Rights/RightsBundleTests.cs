using CsCheck;
using Simulator.Market.Rights;

namespace Simulator.Market.Tests.Rights;

public sealed class RightsBundleTests
{
    private static readonly Gen<UseScope> scopes = Gen.Int[0, 2].Select(scope => (UseScope)scope);

    private static readonly Gen<RightsBundle> bundles = Gen.Select(
        scopes, Gen.Bool, Gen.Double[0, 5], (scope, sells, widening) =>
            new RightsBundle(Scope: scope, Widening: sells ? widening : null));

    [Fact]
    public void A_license_for_more_never_costs_less_and_one_within_the_scope_costs_no_more() =>
        Gen.Select(bundles, scopes, scopes).Sample(
            (bundle, one, other) =>
            {
                var (less, more) = one < other ? (one, other) : (other, one);
                return bundle.FactorFor(more) is not { } price
                    ? bundle.Widening is null && more > bundle.Scope
                    : bundle.FactorFor(less) <= price && (more > bundle.Scope || price == 1);
            },
            seed: "0N0XIzNsQ0O2", iter: 2_000);

    [Fact]
    public void What_is_sold_covers_the_use() =>
        Gen.Select(bundles, scopes).Sample(
            (bundle, use) => bundle.ScopeFor(use) >= use && bundle.ScopeFor(use) >= bundle.Scope,
            seed: "0N0XIzNsQ0O2", iter: 2_000);

    [Fact]
    public void Who_may_not_process_may_not_use() =>
        Assert.Null(new RightsBundle(Hold: true, Process: false, Scope: UseScope.Open).FactorFor(UseScope.Internal));

    [Fact]
    public void A_negative_widening_is_refused() => Assert.Contains(
        "widening", Assert.Throws<ArgumentException>(() => new RightsBundle(Widening: -1)).Message);
}
