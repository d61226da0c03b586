using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Simulator.Scenarios.Language;

/// <summary>YAML text (and so JSON text) to nodes. Of YAML it takes maps, lists and scalars: parameters do what
/// anchors, aliases and tags would do.</summary>
internal sealed class YamlReader
{
    /// <summary>No scenario nests so deeply; a hostile one must not exhaust the stack.</summary>
    private const int MaximumDepth = 64;

    private readonly string _file;
    private readonly Parser _parser;
    private KeyPath _path = KeyPath.Root;
    private Mark _mark;

    private YamlReader(string text, string file)
    {
        _file = file;
        _parser = new Parser(new StringReader(text));
        _mark = new Mark(file, 1, 1);
    }

    public static Node Read(string text, string file) => new YamlReader(text, file).ReadDocument();

    /// <summary>Reads a whole scenario file.</summary>
    public static MapNode ReadMap(string text, string file) => Read(text, file) switch
    {
        MapNode map => map,
        ScalarNode { Kind: ScalarKind.Empty } empty => throw empty.Mark.Error(KeyPath.Root, "the file is empty"),
        var other => throw other.Mark.Error(KeyPath.Root, $"expected a map of keys, got {other.Description}"),
    };

    private Node ReadDocument()
    {
        try
        {
            _parser.Consume<StreamStart>();
            if (!_parser.TryConsume<DocumentStart>(out _))
            {
                return ScalarNode.Plain("", _mark);
            }

            var node = ReadNode(KeyPath.Root, 0);
            _path = KeyPath.Root;
            _parser.Consume<DocumentEnd>();
            return _parser.Accept<StreamEnd>(out _)
                ? node
                : throw MarkOf(_parser.Current!).Error(KeyPath.Root, "a file holds one scenario, not several");
        }
        catch (YamlException exception)
        {
            // Where a tab indents, it says that it is at the start of the file.
            var place = Place(exception.Start);
            throw (place.Line < _mark.Line ? _mark : place).Error(_path, $"not valid YAML: {exception.Message}");
        }
        catch (InvalidOperationException exception)
        {
            // Its scanner loses its footing on some unfinished quotes and indents, and then does not say where.
            throw _mark.Error(_path, $"not valid YAML from here on: {exception.Message}");
        }
    }

    private Node ReadNode(KeyPath path, int depth)
    {
        _path = path;
        var mark = MarkOf(_parser.Current!);
        if (depth > MaximumDepth)
        {
            throw mark.Error(path, $"nested more than {MaximumDepth} levels deep");
        }

        if (_parser.Current is AnchorAlias || _parser.Current is NodeEvent { Anchor.IsEmpty: false })
        {
            throw mark.Error(path, "anchors and aliases are not part of the language: write $name of a parameter");
        }

        if (_parser.Current is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } tag })
        {
            throw mark.Error(path, $"tags such as {tag} are not part of the language: leave it out");
        }

        return _parser.Current switch
        {
            MappingStart => ReadMap(path, mark, depth),
            SequenceStart => ReadList(path, mark, depth),
            _ => ReadScalar(mark),
        };
    }

    private ScalarNode ReadScalar(Mark mark)
    {
        var scalar = _parser.Consume<Scalar>();
        return scalar.Style == ScalarStyle.Plain
            ? ScalarNode.Plain(scalar.Value, mark)
            : ScalarNode.Quoted(scalar.Value, mark);
    }

    private ListNode ReadList(KeyPath path, Mark mark, int depth)
    {
        _parser.Consume<SequenceStart>();
        var items = ImmutableArray.CreateBuilder<Node>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(path.Item(items.Count), depth + 1));
        }

        return new ListNode(items.ToImmutable(), mark);
    }

    private MapNode ReadMap(KeyPath path, Mark mark, int depth)
    {
        _parser.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<Entry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var place = MarkOf(_parser.Current!);
            if (!_parser.Accept<Scalar>(out var key) || key.Value.Length == 0)
            {
                throw place.Error(path, "expected a key, which is a word");
            }

            _path = path.Key(key.Value);
            _parser.MoveNext();

            if (!lines.TryAdd(key.Value, place.Line))
            {
                throw place.Error(path.Key(key.Value), $"duplicate key, first written on line {lines[key.Value]}");
            }

            entries.Add(new Entry(key.Value, place, ReadNode(path.Key(key.Value), depth + 1)));
        }

        return new MapNode(entries.ToImmutable(), mark);
    }

    private Mark MarkOf(ParsingEvent happened) => _mark = Place(happened.Start);

    private Mark Place(YamlDotNet.Core.Mark start) =>
        new(_file, (int)Math.Max(1, start.Line), (int)Math.Max(1, start.Column));
}
