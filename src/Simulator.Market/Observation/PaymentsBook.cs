using Simulator.Market.Settlement;

namespace Simulator.Market.Observation;

/// <summary>What the members of some populations paid for what they bought in a period.</summary>
/// <param name="facts">Of a design with a metric that asks about it.</param>
internal sealed class PaymentsBook(DesignFacts facts)
{
    private readonly Money[] _paid = new Money[facts.AskedReceipts.Length];

    private readonly Dictionary<string, Money>[] _byScope =
        [.. Enumerable.Range(0, facts.Scopes).Select(_ => new Dictionary<string, Money>())];

    /// <summary>By population that a metric asks about: of all in the whole market, in a region of those at home
    /// there.</summary>
    public IReadOnlyDictionary<string, Money> this[int scope] => _byScope[scope];

    public void Add(in Trade trade)
    {
        for (var number = 0; number < _paid.Length; number++)
        {
            var member = trade.Buyer - facts.AskedReceipts[number].Site.Start;
            var isOne = member >= 0 && member < facts.AskedReceipts[number].Site.Count;
            _paid[number] += isOne ? trade.Paid : Money.Zero;
        }
    }

    /// <summary>Ends a period.</summary>
    public void Close()
    {
        for (var number = 0; number < _paid.Length; number++)
        {
            var (site, scope) = facts.AskedReceipts[number];
            _byScope[0][site.Population.Name] = _byScope[scope][site.Population.Name] = _paid[number];
            _paid[number] = Money.Zero;
        }
    }
}
