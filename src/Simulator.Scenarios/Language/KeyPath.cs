namespace Simulator.Scenarios.Language;

/// <summary>The keys that lead to a node, from the root.</summary>
internal readonly record struct KeyPath(string Text)
{
    public static readonly KeyPath Root = new("");

    public bool IsRoot => Text.Length == 0;

    public KeyPath Key(string name) => new(IsRoot ? name : $"{Text}.{name}");

    public KeyPath Item(int index) => new($"{Text}[{index}]");

    public KeyPath Item(string name) => new($"{Text}[{name}]");

    public override string ToString() => IsRoot ? "scenario" : Text;
}
