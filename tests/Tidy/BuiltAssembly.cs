using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Simulator.Tidy;

/// <summary>What a compiled assembly refers to and declares, read from its metadata without loading it.</summary>
internal sealed class BuiltAssembly
{
    private BuiltAssembly(MetadataReader metadata)
    {
        References = [.. metadata.AssemblyReferences
            .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
        TypeReferences = [.. metadata.TypeReferences.Select(handle => NameOf(metadata, handle))];
        MemberReferences = [.. metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => NameOf(metadata, (TypeReferenceHandle)member.Parent) + "."
                + metadata.GetString(member.Name))];
        MutableStatics = [.. metadata.FieldDefinitions.Select(metadata.GetFieldDefinition)
            .Where(field => IsMutableStatic(metadata, field))
            .Select(field => FullName(metadata, field))];
    }

    public IReadOnlyList<string> References { get; }

    /// <summary>The types of other assemblies that are named, as <c>System.Console</c>.</summary>
    public IReadOnlyList<string> TypeReferences { get; }

    /// <summary>The members of other assemblies that are used, as <c>System.DateTime.get_Now</c>.</summary>
    public IReadOnlyList<string> MemberReferences { get; }

    /// <summary>Static fields that anything may assign after the type has been initialized.</summary>
    public IReadOnlyList<string> MutableStatics { get; }

    public static BuiltAssembly Named(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, name + ".dll");
        Assert.True(File.Exists(path), $"{name} is not built here: reference it in Simulator.Tidy.csproj.");
        using var file = new PEReader(File.OpenRead(path));
        return new BuiltAssembly(file.GetMetadataReader());
    }

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? NameOf(metadata, (TypeReferenceHandle)type.ResolutionScope) + "." + name
            : metadata.GetString(type.Namespace) + "." + name;
    }

    /// <summary>The compiler's own caches do not count, but the field behind a settable property does.</summary>
    private static bool IsMutableStatic(MetadataReader metadata, FieldDefinition field)
    {
        var name = metadata.GetString(field.Name);
        var type = metadata.GetString(metadata.GetTypeDefinition(field.GetDeclaringType()).Name);
        var compilers = type.StartsWith('<')
            || (name.StartsWith('<') && !name.EndsWith("__BackingField", StringComparison.Ordinal));
        return field.Attributes.HasFlag(FieldAttributes.Static) && !compilers
            && (field.Attributes & (FieldAttributes.InitOnly | FieldAttributes.Literal)) == 0;
    }

    private static string FullName(MetadataReader metadata, FieldDefinition field)
    {
        var type = metadata.GetTypeDefinition(field.GetDeclaringType());
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(field.Name)}";
    }
}
