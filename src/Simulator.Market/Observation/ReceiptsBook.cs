using System.Collections.Immutable;
using Simulator.Market.Settlement;

namespace Simulator.Market.Observation;

/// <summary>What the members of some populations received in a period: differences of what the ledger adds
/// up.</summary>
internal sealed class ReceiptsBook
{
    private readonly ImmutableArray<(string Name, int Start, int Count, int Scope)> _populations;
    private readonly Money[] _before;
    private readonly Dictionary<string, Money>[] _byScope;

    /// <param name="design">Whose metrics ask about populations.</param>
    /// <param name="scopes">Scope 0 is the whole market, then the regions if there are several.</param>
    public ReceiptsBook(MarketDesign design, int scopes)
    {
        var asked = design.Metrics.Select(metric => metric.ReceiptsOf).ToHashSet();
        var populations = ImmutableArray.CreateBuilder<(string, int, int, int)>();
        var start = 0;
        foreach (var population in design.Populations)
        {
            if (asked.Contains(population.Name))
            {
                var home = population.Region is { } region ? design.RegionNames.IndexOf(region) : 0;
                populations.Add((population.Name, start, population.Count, scopes == 1 ? 0 : 1 + home));
            }

            start += population.Count;
        }

        _populations = populations.ToImmutable();
        _before = new Money[_populations.Length];
        _byScope = [.. Enumerable.Range(0, scopes).Select(_ => new Dictionary<string, Money>())];
    }

    /// <summary>By population that a metric asks about: of all in the whole market, in a region of those at home
    /// there.</summary>
    public IReadOnlyDictionary<string, Money> this[int scope] => _byScope[scope];

    /// <summary>Ends a period.</summary>
    /// <param name="revenue">Receipts of each participant so far.</param>
    public void Close(ReadOnlySpan<Money> revenue)
    {
        for (var number = 0; number < _populations.Length; number++)
        {
            var (name, start, count, scope) = _populations[number];
            var total = Money.Zero;
            foreach (var received in revenue.Slice(start, count))
            {
                total += received;
            }

            _byScope[0][name] = _byScope[scope][name] = total - _before[number];
            _before[number] = total;
        }
    }

    public void Save(BinaryWriter writer) => Snapshot.Write(writer, _before);

    public void Load(BinaryReader reader) => Snapshot.Read(reader, _before);
}
