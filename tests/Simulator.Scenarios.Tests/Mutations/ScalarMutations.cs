using Simulator.Scenarios.Language;

namespace Simulator.Scenarios.Tests.Mutations;

/// <summary>Values of the wrong type, words misspelt, numbers that are none, names of nothing.</summary>
internal static class ScalarMutations
{
    private static readonly string[] words =
        ["kind", "side", "channel", "rationing", "recipient", "mechanism", "license", "metrics[0]", "metrics[1]"];

    private static readonly string[] references = ["good", "region", "venues[0]", "venues[1]", "regions[0]", "metric"];

    public static IEnumerable<Mutation> All =>
        [.. Lists, .. Empty, .. NotNumbers, .. NotTexts, .. Misspelt, .. UnknownNames, .. UnknownParameters];

    private static IEnumerable<(KeyPath Path, ScalarNode Scalar)> Written =>
        SampleTree.Scalars.Where(each => each.Scalar.Reference is null);

    private static IEnumerable<Mutation> Lists =>
        from each in Written
        select Put(each, "[true]", "expected", SampleTree.UseOf(each.Path));

    private static IEnumerable<Mutation> Empty =>
        from each in Written
        let isParameter = each.Path.Text.Split('.') is ["parameters", _, "value"] or [.., "set", _]
        select Put(each, "~", "has no value", isParameter ? each.Path.Text : SampleTree.UseOf(each.Path));

    private static IEnumerable<Mutation> NotNumbers =>
        from each in Written
        where each.Scalar.Kind == ScalarKind.Number
        from text in new[] { "many", ".nan", "-.inf", "1e999", "-9e99", "12_5" }
        select Put(each, text, "", SampleTree.UseOf(each.Path));

    private static IEnumerable<Mutation> NotTexts =>
        from each in Written
        where each.Scalar.Kind != ScalarKind.Number
        select Put(each, "17", "expected", SampleTree.UseOf(each.Path));

    private static IEnumerable<Mutation> Misspelt =>
        from each in Written
        where each.Scalar.Kind == ScalarKind.Text && words.Any(word => EndsWith(each.Path, word))
        select Put(each, SampleTree.Misspell(each.Scalar.Text), "one of: ", SampleTree.UseOf(each.Path));

    private static IEnumerable<Mutation> UnknownNames =>
        from each in Written
        where references.Any(word => EndsWith(each.Path, word)) && each.Path.Text != "regions[0]"
        let name = SampleTree.Misspell(each.Scalar.Text)
        select Put(each, name, $"is named \"{name}\"; did you mean \"{each.Scalar.Text}\"?", each.Path.Text);

    private static IEnumerable<Mutation> UnknownParameters =>
        from each in SampleTree.Scalars
        where each.Scalar.Reference is not null
        from name in new[] { SampleTree.Misspell(each.Scalar.Reference!), "nothing-like-it" }
        select Put(each, "$" + name, $"no parameter is named \"{name}\"", SampleTree.UseOf(each.Path));

    private static bool EndsWith(KeyPath path, string word) =>
        path.Text == word || path.Text.EndsWith("." + word, StringComparison.Ordinal);

    private static Mutation Put((KeyPath Path, ScalarNode Scalar) at, string text, string problem, string key) => new(
        $"{at.Path} = {text}",
        SampleTree.Replace(at.Scalar, text),
        key,
        problem,
        at.Path.Text == key ? at.Scalar.Mark.Line : 0);
}
