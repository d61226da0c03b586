using System.Collections.Immutable;

namespace Simulator.Market.Participants.Entry;

/// <summary>Who takes part, of the populations with a rule of entry, and what share of them did last period: the share
/// is public.</summary>
public sealed class EntryRegister
{
    private readonly ImmutableArray<Population> _populations;
    private readonly bool[][] _isIn;
    private readonly double[] _shares;

    public EntryRegister(IEnumerable<Population> populations)
    {
        _populations = [.. populations.Where(population => population.Entry is not null)];
        _isIn = [.. _populations.Select(population => new bool[population.Count])];
        _shares = [.. _populations.Select(population => population.Entry!.Start)];
    }

    /// <summary>Share of a population that took part; null if it has no rule of entry.</summary>
    public double? ShareOf(string population) => Find(population) is var number and >= 0 ? _shares[number] : null;

    /// <summary>Decides which members of a cohort take part in a period: nobody else touches them meanwhile.</summary>
    /// <returns>By member; empty: the population has no rule of entry.</returns>
    internal ReadOnlySpan<bool> Enter(CohortSite site, int period)
    {
        if (site.Population.Entry is not { } entry)
        {
            return [];
        }

        var number = Find(site.Population.Name);
        var isIn = _isIn[number].AsSpan(site.FirstMember, site.Count);
        for (var member = 0; member < isIn.Length; member++)
        {
            isIn[member] = entry.IsIn(site[member], isIn[member], _shares[number], period);
        }

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

    internal void Save(BinaryWriter writer)
    {
        Snapshot.Write(writer, _shares);
        foreach (var isIn in _isIn)
        {
            Snapshot.Write(writer, isIn);
        }
    }

    internal void Load(BinaryReader reader)
    {
        Snapshot.Read(reader, _shares);
        foreach (var isIn in _isIn)
        {
            Snapshot.Read(reader, isIn);
        }
    }

    private int Find(string population)
    {
        for (var number = 0; number < _populations.Length; number++)
        {
            if (_populations[number].Name == population)
            {
                return number;
            }
        }

        return -1;
    }
}
