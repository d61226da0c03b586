using System.Collections.Immutable;
using Simulator.Market.Goods;
using Simulator.Market.Participants;
using Simulator.Market.Participants.Behaviors;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Rights;

namespace Simulator.Market.Tests.Participants.Behaviors;

public sealed class VersionBuyerTests : BehaviorContract
{
    protected override Population Population => new(
        "tested", 15, new VersionBuyer(new Uniform(0.5, 4), new Uniform(5, 20), 5),
        Money: new Constant(30), Venues: ["hall"], Region: "south");

    protected override ImmutableArray<Good> OtherGoods =>
        [new Good("versions", new NonExclusive(), Versions: true)];

    protected override ImmutableArray<Population> Others =>
    [
        new(
            "holders", 3, new MenuSeller(new Uniform(1, 5)), Supply: new Supply(
                "versions", new Constant(3), new Uniform(0.5, 2), new Constant(0.2)),
            Venues: ["hall"], Region: "south"),
    ];

    /// <summary>Precisions 1, 2, 3 at 100, 150, 280: 1 + 2 makes 3 for 250, and 2 + 2 makes 4 for 300.</summary>
    [Theory]
    [InlineData(1, 3, 300, new[] { 280.0 })]
    [InlineData(2, 3, 300, new[] { 100, 150.0 })]
    [InlineData(2, 3, 250, new[] { 100, 150.0 })]
    [InlineData(2, 3, 249, new double[] { })]
    [InlineData(2, 4, 300, new[] { 150, 150.0 })]
    [InlineData(1, 4, 900, new double[] { })]
    [InlineData(9, 2, 300, new[] { 150.0 })]
    [InlineData(2, 0.5, 300, new[] { 100.0 })]
    public void It_takes_the_cheapest_way_to_its_precision(int copies, double precision, double value, double[] paid)
    {
        var purchases = Shop(copies, precision, value, isVersion: true).Purchases();

        Assert.Equal(paid, purchases.Select(purchase => purchase.Price).Order());
    }

    [Fact]
    public void Products_that_are_no_versions_do_not_add_up() =>
        Assert.Equal([(1, 280)], Shop(10, 3, 300, isVersion: false).Purchases());

    [Fact]
    public void It_averages_at_least_one_copy() =>
        Assert.StartsWith("copies", Assert.Throws<ArgumentException>(
            () => new VersionBuyer(new Constant(1), new Constant(1), 0)).Message, StringComparison.Ordinal);

    private static Shop Shop(int copies, double precision, double value, bool isVersion) => new(
        isVersion,
        [
            new Population(
                "seller", 1, new MenuSeller(new Listed([100, 150, 280])),
                Supply: new Supply("data", new Constant(3), new Listed([1, 2, 3]), new Constant(0))),
            new Population(
                "buyer", 1, new VersionBuyer(new Constant(precision), new Constant(value), copies),
                Money: new Constant(1000)),
        ]);
}
