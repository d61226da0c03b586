using CsCheck;
using Simulator.Market.Goods;
using Simulator.Market.Settlement;

namespace Simulator.Market.Tests.Goods;

public sealed class VersionMenuTests
{
    private const string Seed = "0N0XIzNsQ0O2";

    /// <summary>Precisions in tenths and prices in yuan, so that sums tie.</summary>
    private static readonly Gen<(double Precision, Money Price)[]> menus =
        Gen.Select(Gen.Int[1, 30], Gen.Int[0, 40], (precision, price) => (precision / 10.0, Markets.Yuan(price)))
            .Array[1, 5];

    /// <summary>The example of Chen, Koutris and Kumar (2019).</summary>
    [Theory]
    [InlineData(1, 100, new[] { 1, 0, 0, 0 })]
    [InlineData(2, 150, new[] { 0, 1, 0, 0 })]
    [InlineData(3, 250, new[] { 1, 1, 0, 0 })]
    [InlineData(4, 300, new[] { 0, 2, 0, 0 })]
    [InlineData(2.5, 250, new[] { 1, 1, 0, 0 })]
    [InlineData(7, 550, new[] { 1, 3, 0, 0 })]
    public void Copies_of_cheap_versions_add_up(double precision, double cost, int[] copies)
    {
        var chosen = new int[4];
        var menu = Menu([(1, 100), (2, 150), (3, 280), (4, 350)]);

        Assert.Equal(cost, menu.Cheapest(precision, 10, chosen)!.Value.Amount);
        Assert.Equal(copies, chosen);
    }

    [Fact]
    public void What_cannot_be_reached_has_no_price()
    {
        Assert.Null(Menu([(1, 100), (2, 150)]).Cheapest(4.1, 2, new int[2]));
        Assert.Null(Menu([(0, 1)]).Cheapest(0.1, 10, new int[1]));
        Assert.Null(new VersionMenu([], []).Cheapest(1, 10, []));
    }

    [Fact]
    public void It_finds_what_going_through_all_combinations_finds() =>
        Gen.Select(menus, Gen.Int[1, 60], Gen.Int[1, 5]).Sample((menu, tenths, copies) =>
        {
            var chosen = new int[menu.Length];
            var found = Menu(menu).Cheapest(tenths / 10.0, copies, chosen);

            Assert.Equal(Enumerate(menu, tenths / 10.0, copies), found);
            Assert.True(found is null || chosen.Sum() <= copies);
            Assert.True(found is null || chosen.Index().Sum(item => item.Item * menu[item.Index].Precision)
                >= tenths / 10.0 - 1e-8);
            Assert.True(found is null || chosen.Index().Aggregate(
                Money.Zero, (sum, item) => sum + menu[item.Index].Price * item.Item) == found);
        }, iter: 300, seed: Seed);

    [Fact]
    public void Repaired_prices_leave_no_arbitrage_and_are_none_above_those_asked() =>
        Gen.Select(menus, Gen.Int[2, 5]).Sample((menu, copies) =>
        {
            var repaired = Repair(menu, copies);
            (double, Money)[] after = [.. menu.Zip(repaired, (version, price) => (version.Precision, price))];

            Assert.All(menu.Zip(repaired), pair => Assert.True(pair.Second <= pair.First.Price));
            Assert.All(after, version => Assert.Equal(
                version.Item2, Menu(after).Cheapest(version.Item1, copies, new int[menu.Length])));
            Assert.Equal(repaired, Repair(after, copies));
        }, iter: 200, seed: Seed);

    /// <summary>A version is lowered only as far as others make it: each repaired price is asked, or is what copies at
    /// repaired prices cost.</summary>
    [Fact]
    public void Prices_without_arbitrage_stay_as_they_are() =>
        Gen.Select(menus, Gen.Int[2, 5]).Sample((menu, copies) =>
        {
            var clean = menu.All(version =>
                Menu(menu).Cheapest(version.Precision, copies, new int[menu.Length]) == version.Price);

            Assert.Equal(clean, menu.Select(version => version.Price).SequenceEqual(Repair(menu, copies)));
        }, iter: 500, seed: Seed);

    private static VersionMenu Menu((double Precision, double Price)[] menu) =>
        Menu([.. menu.Select(version => (version.Precision, Markets.Yuan(version.Price)))]);

    private static VersionMenu Menu((double Precision, Money Price)[] menu) => new(
        (double[])[.. menu.Select(version => version.Precision)], (Money[])[.. menu.Select(version => version.Price)]);

    private static Money[] Repair((double Precision, Money Price)[] menu, int copies)
    {
        var repaired = new Money[menu.Length];
        Menu(menu).Repair(copies, repaired);
        return repaired;
    }

    private static Money? Enumerate(ReadOnlySpan<(double Precision, Money Price)> menu, double missing, int copies)
    {
        if (missing <= 1e-8)
        {
            return Money.Zero;
        }

        Money? best = null;
        for (var version = 0; version < menu.Length && copies > 0; version++)
        {
            if (Enumerate(menu[version..], missing - menu[version].Precision, copies - 1) is { } rest
                && (best is null || rest + menu[version].Price < best))
            {
                best = rest + menu[version].Price;
            }
        }

        return best;
    }
}
