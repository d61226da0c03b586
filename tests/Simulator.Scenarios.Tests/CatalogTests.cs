using System.Reflection;

namespace Simulator.Scenarios.Tests;

/// <summary>One family, one folder, one shape, one line in the catalogue, one test class: whatever is forgotten fails
/// here by name.</summary>
public sealed class CatalogTests
{
    private static readonly Assembly[] assemblies =
    [
        typeof(Market.MarketDesign).Assembly, typeof(Analysis.Summary).Assembly, typeof(Catalog).Assembly,
    ];

    public static TheoryData<string> Families => [.. Catalog.Families.Select(family => family.Name)];

    [Theory]
    [MemberData(nameof(Families))]
    public void Every_type_of_a_family_is_in_the_catalogue(string name)
    {
        var family = FamilyNamed(name);
        var types = assemblies.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(family.Root));
        var forgotten = types.Except(family.Kinds.Values).Select(type => type.Name).ToList();
        Assert.True(forgotten.Count == 0, $"Not in the catalogue of {name}s: {string.Join(", ", forgotten)}");
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Every_name_is_its_type_in_kebab_case(string name) => Assert.All(
        FamilyNamed(name).Kinds, kind => Assert.Equal(KebabCase.Of(kind.Value.Name), kind.Key));

    [Theory]
    [InlineData("behavior")]
    [InlineData("entry")]
    [InlineData("mechanism")]
    [InlineData("payment-rule")]
    [InlineData("split")]
    [InlineData("rule")]
    [InlineData("metric")]
    [InlineData("regulator")]
    [InlineData("incident")]
    [InlineData("estimator")]
    [InlineData("inference")]
    public void Everything_in_the_catalogue_has_a_test_class(string name)
    {
        var tests = Directory.EnumerateFiles(Repository.Path("tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Select(Path.GetFileNameWithoutExtension).ToHashSet();
        var untested = FamilyNamed(name).Kinds.Values.Select(type => type.Name + "Tests").Except(tests);
        Assert.True(!untested.Any(), $"No test class: {string.Join(", ", untested.Order(StringComparer.Ordinal))}");
    }

    [Fact]
    public void A_type_knows_its_name() =>
        Assert.Equal("call-auction", Catalog.NameOf(typeof(Market.Mechanisms.CallAuction)));

    private static Family FamilyNamed(string name) => Catalog.Families.Single(family => family.Name == name);
}
