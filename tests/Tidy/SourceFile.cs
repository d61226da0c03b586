using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Simulator.Tidy;

/// <summary>A C# file, parsed, so that braces in strings and words in comments deceive no rule.</summary>
internal sealed class SourceFile
{
    private static readonly CSharpParseOptions options = new(LanguageVersion.Preview);

    private readonly CompilationUnitSyntax unit;

    public SourceFile(string path, string text)
    {
        Path = path;
        Lines = text.TrimEnd('\n').Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        unit = CSharpSyntaxTree.ParseText(text, options).GetCompilationUnitRoot();
    }

    public string Path { get; }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>Every named type, nested ones too, by its name and its namespace.</summary>
    public IEnumerable<(string Name, string Namespace)> Types =>
        unit.DescendantNodes().OfType<MemberDeclarationSyntax>()
            .Select(type => (Name: NameOf(type), Namespace: NamespaceOf(type)))
            .Where(type => type.Name is not null).Select(type => (type.Name!, type.Namespace));

    public IEnumerable<string> PublicTopLevelTypes =>
        unit.DescendantNodes().OfType<MemberDeclarationSyntax>()
            .Where(type => type.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax)
            .Where(type => type.Modifiers.Any(SyntaxKind.PublicKeyword))
            .Select(NameOf).OfType<string>();

    /// <summary>Everything with a body: its name, where it starts, its lines, its parameters.</summary>
    public IEnumerable<Function> Functions => unit.DescendantNodes().Select(AsFunction).OfType<Function>();

    private static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        ExtensionBlockDeclarationSyntax => null,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        DelegateDeclarationSyntax type => type.Identifier.ValueText,
        _ => null,
    };

    private static string NamespaceOf(SyntaxNode node) =>
        string.Join('.', node.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse()
            .Select(space => space.Name.ToString()));

    private static Function? AsFunction(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => Measure(method, method.Identifier.ValueText, method.ParameterList),
        LocalFunctionStatementSyntax local => Measure(local, local.Identifier.ValueText, local.ParameterList),
        ConstructorDeclarationSyntax made => Measure(made, made.Identifier.ValueText, made.ParameterList),
        BaseMethodDeclarationSyntax other => Measure(other, other.Kind().ToString(), other.ParameterList),
        AccessorDeclarationSyntax accessor => Measure(accessor, accessor.Keyword.ValueText, null),
        PropertyDeclarationSyntax { ExpressionBody: not null } property =>
            Measure(property, property.Identifier.ValueText, null),
        _ => null,
    };

    /// <summary>A function's lines run from its name, past its attributes, to its last brace.</summary>
    private static Function Measure(SyntaxNode node, string name, ParameterListSyntax? parameters)
    {
        var span = node.GetLocation().GetLineSpan();
        var attributes = node.ChildNodes().OfType<AttributeListSyntax>().LastOrDefault();
        var first = attributes is null
            ? span.StartLinePosition.Line
            : attributes.GetLastToken().GetNextToken().GetLocation().GetLineSpan().StartLinePosition.Line;
        return new Function(
            name, first + 1, span.EndLinePosition.Line - first + 1, parameters?.Parameters.Count ?? 0);
    }
}
