using Simulator.Scenarios.Language;

namespace Simulator.Scenarios.Binding;

/// <summary>What a node is to become.</summary>
/// <param name="Type">Of the value.</param>
/// <param name="Path">The keys that lead to it.</param>
/// <param name="Name">Of the member that it is the value of, or of the list that it is an item of.</param>
/// <param name="Drawn">True inside a distribution, whose numbers have the unit of whatever is drawn.</param>
internal sealed record Target(Type Type, KeyPath Path, string Name, bool Drawn)
{
    public static Target Of(Type type, KeyPath path) => new(type, path, "", false);

    public Target Member(Member member) => this with
    {
        Type = member.Type,
        Path = Path.Key(member.Key),
        Name = member.Key,
        Drawn = Drawn,
    };

    public Target Item(int index, Type type) => this with { Type = type, Path = Path.Item(index) };
}
