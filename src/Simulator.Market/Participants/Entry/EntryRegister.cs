using System.Collections.Immutable;
using Simulator.Market.Observation;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Entry;

/// <summary>Who takes part, of the populations with a rule of entry, and what share of them did last period: the share
/// is public, and so is what members earn, where the rule asks for it.</summary>
public sealed class EntryRegister
{
    private const double Memory = 26;

    private readonly ImmutableArray<CohortSite> _populations;
    private readonly bool[][] _isIn = [];
    private readonly bool[][] _wasIn = [];
    private readonly Money[][] _marks = [];
    private readonly int[][] _since = [];
    private readonly double[] _shares = [];
    private readonly double[] _receipts = [];
    private readonly Money[] _totals = [];

    /// <param name="populations">Those with a rule of entry.</param>
    public EntryRegister(ImmutableArray<CohortSite> populations)
    {
        _populations = populations;
        if (populations.IsEmpty)
        {
            return;
        }

        _isIn = [.. _populations.Select(each => new bool[each.Population.Count])];
        _wasIn = [.. _populations.Select(each => new bool[each.Population.Count])];
        _marks = [.. _populations.Select(each => new Money[Tracked(each.Population)])];
        _since = [.. _populations.Select(each => new int[Tracked(each.Population)])];
        _shares = [.. _populations.Select(each => each.Population.Entry!.Start)];
        _receipts = [.. _populations.Select(_ => double.NaN)];
        _totals = new Money[_populations.Length];
    }

    /// <summary>What participants earn and have.</summary>
    public required Ledger Ledger { get; init; }

    /// <summary>Share of a population that took part; null if it has no rule of entry.</summary>
    public double? ShareOf(string population) => Find(population) is var number and >= 0 ? _shares[number] : null;

    /// <summary>Decides which members of a cohort take part in a period: nobody else touches them meanwhile.</summary>
    /// <param name="site">The cohort.</param>
    /// <param name="period">The period.</param>
    /// <param name="wasIn">By member; who was in and is not leaves.</param>
    /// <returns>By member; empty: the population has no rule of entry.</returns>
    internal ReadOnlySpan<bool> Enter(CohortSite site, int period, out ReadOnlySpan<bool> wasIn)
    {
        wasIn = [];
        if (site.Population.Entry is not { } entry)
        {
            return [];
        }

        var number = Find(site.Population.Name);
        var isIn = _isIn[number].AsSpan(site.FirstMember, site.Count);
        var before = _wasIn[number].AsSpan(site.FirstMember, site.Count);
        isIn.CopyTo(before);
        for (var member = 0; member < isIn.Length; member++)
        {
            isIn[member] = entry.IsIn(
                site[member], isIn[member], ProspectOf(number, site.FirstMember + member, period), period);
        }

        wasIn = before;
        return isIn;
    }

    /// <summary>Counts again, after every cohort has decided.</summary>
    internal void Close()
    {
        for (var number = 0; number < _shares.Length; number++)
        {
            _shares[number] = _isIn[number].Count(isIn => isIn) / (double)Math.Max(1, _isIn[number].Length);
        }
    }

    /// <summary>Charges entry and overhead, counts who came and went, and publishes what members earn.</summary>
    internal void Settle(DataTally tally, Func<int, int> regionOf, int period)
    {
        for (var number = 0; number < _populations.Length; number++)
        {
            if (_populations[number].Population.Entry!.Overhead is not null)
            {
                Settle(number, tally, regionOf, period);
            }
        }
    }

    private void Settle(int number, DataTally tally, Func<int, int> regionOf, int period)
    {
        var (population, start) = (_populations[number].Population, _populations[number].Start);
        var overhead = population.Entry!.Overhead ?? Money.Zero;
        var (total, members) = (Money.Zero, 0);
        for (var member = 0; member < population.Count; member++)
        {
            var participant = start + member;
            var (isIn, wasIn) = (_isIn[number][member], _wasIn[number][member]);
            var receipts = Ledger.ReceiptsOf(participant);
            total += receipts;
            members += isIn ? 1 : 0;
            var entered = isIn && !wasIn;
            tally.Add(regionOf(participant), Counter.NewEntrants, entered ? 1 : 0);
            tally.Add(regionOf(participant), Counter.Exits, wasIn && !isIn ? 1 : 0);
            if (entered || (isIn && period + 1 - _since[number][member] > Patience(population)))
            {
                (_marks[number][member], _since[number][member]) = (receipts, period + 1);
            }

            var cost = (isIn ? overhead : Money.Zero) + (entered
                ? population.Entry!.CostOf(new Member(participant, member, population.Count, -1, 0))
                : Money.Zero);
            tally.Add(regionOf(participant), Counter.EntryCost, Ledger.UseUp(participant, cost));
        }

        if (members > 0)
        {
            var mean = (total - _totals[number]).Amount / members;
            _receipts[number] = double.IsNaN(_receipts[number]) ? mean
                : _receipts[number] + (mean - _receipts[number]) / Memory;
        }

        _totals[number] = total;
    }

    private static int Patience(Population population) =>
        population.Entry is FreeEntry free ? free.Patience : int.MaxValue;

    private static int Tracked(Population population) => population.Entry!.Overhead is null ? 0 : population.Count;

    private Prospect ProspectOf(int number, int member, int period) => _marks[number].Length == 0
        ? new Prospect(_shares[number], double.NaN, 0, 0, Money.Zero)
        : new Prospect(
            _shares[number],
            _receipts[number],
            (Ledger.ReceiptsOf(_populations[number].Start + member) - _marks[number][member]).Amount,
            period - _since[number][member],
            Ledger.Accounts.Span[_populations[number].Start + member].Available);

    internal void Save(BinaryWriter writer)
    {
        Snapshot.Write(writer, _shares);
        Snapshot.Write(writer, _receipts);
        Snapshot.Write(writer, _totals);
        for (var number = 0; number < _isIn.Length; number++)
        {
            Snapshot.Write(writer, _isIn[number]);
            Snapshot.Write(writer, _marks[number]);
            Snapshot.Write(writer, _since[number]);
        }
    }

    internal void Load(BinaryReader reader)
    {
        Snapshot.Read(reader, _shares);
        Snapshot.Read(reader, _receipts);
        Snapshot.Read(reader, _totals);
        for (var number = 0; number < _isIn.Length; number++)
        {
            Snapshot.Read(reader, _isIn[number]);
            Snapshot.Read(reader, _marks[number]);
            Snapshot.Read(reader, _since[number]);
        }
    }

    private int Find(string population)
    {
        for (var number = 0; number < _populations.Length; number++)
        {
            if (_populations[number].Population.Name == population)
            {
                return number;
            }
        }

        return -1;
    }
}
