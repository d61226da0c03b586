using System.Collections.Immutable;
using System.Collections.ObjectModel;
using Simulator.Market.Participants;
using Simulator.Market.Settlement;

namespace Simulator.Market.Observation;

/// <summary>What the members of some populations received in a period: differences of what the ledger adds
/// up.</summary>
internal sealed class ReceiptsBook
{
    private readonly ImmutableArray<(CohortSite Site, int Scope)> _populations;
    private readonly Money[] _before;
    private readonly Dictionary<string, Money>[] _byScope;

    /// <param name="facts">Of the design whose metrics ask about populations.</param>
    public ReceiptsBook(DesignFacts facts)
    {
        _populations = facts.AskedReceipts;
        _before = new Money[_populations.Length];
        Payments = facts.NeedsPayments ? new PaymentsBook(facts) : null;
        _byScope = _populations.IsEmpty ? [] : new Dictionary<string, Money>[facts.Scopes];
        for (var scope = 0; scope < _byScope.Length; scope++)
        {
            _byScope[scope] = [];
        }
    }

    /// <summary>What they paid; null: no metric asks for it.</summary>
    public PaymentsBook? Payments { get; }

    /// <summary>By population that a metric asks about: of all in the whole market, in a region of those at home
    /// there.</summary>
    public IReadOnlyDictionary<string, Money> this[int scope] =>
        _populations.IsEmpty ? ReadOnlyDictionary<string, Money>.Empty : _byScope[scope];

    /// <summary>Ends a period.</summary>
    /// <param name="revenue">Receipts of each participant so far.</param>
    public void Close(ReadOnlySpan<Money> revenue)
    {
        Payments?.Close();
        for (var number = 0; number < _populations.Length; number++)
        {
            var (site, scope) = _populations[number];
            var total = Money.Zero;
            foreach (var received in revenue.Slice(site.Start, site.Count))
            {
                total += received;
            }

            var name = site.Population.Name;
            _byScope[0][name] = _byScope[scope][name] = total - _before[number];
            _before[number] = total;
        }
    }

    public void Save(BinaryWriter writer) => Snapshot.Write(writer, _before);

    public void Load(BinaryReader reader) => Snapshot.Read(reader, _before);
}
