namespace Simulator.Scenarios.Tests.Mutations;

/// <summary>Files that are no scenario at all.</summary>
internal static class FileMutations
{
    private static readonly (string Text, string Key, string Problem)[] broken =
    [
        ("", "scenario", "empty"),
        ("\n\n", "scenario", "empty"),
        ("# nothing but a remark\n", "scenario", "empty"),
        ("---\n", "scenario", "empty"),
        ("~", "scenario", "empty"),
        ("- title\n- purpose\n", "scenario", "expected a map"),
        ("nothing", "scenario", "expected a map"),
        ("42", "scenario", "expected a map"),
        ("[]", "scenario", "expected a map"),
        ("{", "scenario", "not valid YAML"),
        ("]", "scenario", "not valid YAML"),
        ("title: [", "title", "not valid YAML"),
        ("title: \"open", "title", "not valid YAML"),
        ("title: 'open", "title", "not valid YAML"),
        ("title: x: y", "title", "not valid YAML"),
        ("title: @x", "title", "not valid YAML"),
        ("title: \"\\q\"", "title", "not valid YAML"),
        ("title: x\n  purpose: y\n", "title", "not valid YAML"),
        ("title: &name x", "title", "anchors"),
        ("title: *name", "title", "anchors"),
        ("title: !!str x", "title", "tags"),
        ("? [a, b]\n: c", "scenario", "expected a key"),
        ("\"\": x", "scenario", "expected a key"),
        (": x", "scenario", "expected a key"),
        ("<<: { seed: 1 }", "<<", "unknown key"),
        ("extends: complete.yaml", "extends", "circle"),
        ("extends: ./complete.yaml", "extends", "circle"),
        ("extends: [nowhere.yaml]", "extends[0]", "no such file"),
        ("extends: .", "extends", "cannot read"),
        ("extends: { file: x }", "extends", "expected the path"),
        ("extends: [[x]]", "extends[0]", "expected the path"),
        ("extends: \"a\\0b\"", "extends", "expected the path"),
        ("parameters: [1]", "parameters", "expected a map"),
        ("parameters: many", "parameters", "expected a map"),
        ("parameters: ~", "parameters", "expected a map"),
        ("parameters: { a: 1 }", "parameters.a", "expected a map"),
        ("parameters: { Big: { value: 1, unit: x, source: y } }", "parameters.Big", "lower-case"),
        ("parameters: { \"a b\": { value: 1, unit: x, source: y } }", "parameters.a b", "lower-case"),
        ("goods: 3", "title", "missing key"),
        ("goods: [{ name: x, remove: true }]", "goods[0].name", "there are none"),
    ];

    public static IEnumerable<Mutation> All =>
    [
        .. broken.Select(each => new Mutation($"file {each.Text}", each.Text, each.Key, each.Problem)),
        new Mutation("file twice", $"{Sample.Text}---\n{Sample.Text}", "scenario", "a file holds one scenario"),
        new Mutation("file too deep", $"title: {new string('[', 1000)}", "title" + Items(64), "levels deep"),
        new Mutation("goods a word", Minimal.Text.Replace("goods: []", "goods: x"), "goods", "expected a list"),
        new Mutation("rules a map", $"{Minimal.Text}\nrules: {{ kind: price-cap }}", "rules", "expected a list"),
        new Mutation("metrics a word", Minimal.Text.Replace("metrics: []", "metrics: gini"), "metrics", "a list"),
    ];

    private static string Items(int depth) => string.Concat(Enumerable.Repeat("[0]", depth));
}
