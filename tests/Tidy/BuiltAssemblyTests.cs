namespace Simulator.Tidy;

/// <summary>The reader of metadata is shown this very assembly, which does all that the model may not do.</summary>
public sealed class BuiltAssemblyTests
{
    private static readonly BuiltAssembly itself = BuiltAssembly.Named("Simulator.Tidy");

    private static int changing;

    private static int Settable { get; set; }

    [Fact]
    public void References_to_assemblies_are_read() =>
        Assert.Contains("Microsoft.CodeAnalysis.CSharp", itself.References);

    [Fact]
    public void References_to_types_and_members_are_read()
    {
        Assert.Contains("System.IO.File", itself.TypeReferences);
        Assert.Contains("System.IO.File.ReadAllBytes", itself.MemberReferences);
    }

    [Fact]
    public void Static_fields_that_can_change_are_told_from_those_that_cannot()
    {
        Settable = ++changing;
        Assert.Equal(
            ["Simulator.Tidy.BuiltAssemblyTests.<Settable>k__BackingField",
                "Simulator.Tidy.BuiltAssemblyTests.changing"],
            itself.MutableStatics.Where(name => name.Contains("BuiltAssemblyTests")).Order(StringComparer.Ordinal));
    }
}
