namespace Simulator.Market.Venues;

/// <summary>The public list of aggregators: who guarantees what at the exchange of which region.</summary>
public sealed class AggregatorBook
{
    private readonly List<Sourcing>[] _sourcings;

    internal AggregatorBook(int regions) =>
        _sourcings = [.. Enumerable.Range(0, regions).Select(_ => new List<Sourcing>())];

    /// <summary>Aggregators of a region, those that guarantee nothing any more included.</summary>
    public IReadOnlyList<Sourcing> In(int region) => _sourcings[region];

    /// <summary>Deals in a period that sources there can count on.</summary>
    public double DealsIn(int region)
    {
        var deals = 0.0;
        foreach (var sourcing in _sourcings[region])
        {
            deals = Math.Max(deals, sourcing.Deals);
        }

        return deals;
    }

    /// <summary>Share of what a deal there brings that aggregators keep.</summary>
    public double MarginIn(int region)
    {
        var margin = 0.0;
        foreach (var sourcing in _sourcings[region])
        {
            margin += sourcing.MarginRate;
        }

        return margin;
    }

    /// <summary>Whether a participant is on the list of a region.</summary>
    public bool Lists(int participant, int region)
    {
        foreach (var sourcing in _sourcings[region])
        {
            if (sourcing.Aggregator == participant)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Strikes an aggregator off the list, if it is on it.</summary>
    internal void Leave(int participant, int region) =>
        _sourcings[region].RemoveAll(each => each.Aggregator == participant);

    /// <summary>Enters an aggregator, or changes what it undertakes.</summary>
    internal void Enter(in Sourcing sourcing, int region)
    {
        Leave(sourcing.Aggregator, region);
        _sourcings[region].Add(sourcing);
    }

    internal void Save(BinaryWriter writer)
    {
        foreach (var sourcings in _sourcings)
        {
            Snapshot.Write(writer, sourcings);
        }
    }

    internal void Load(BinaryReader reader)
    {
        foreach (var sourcings in _sourcings)
        {
            Snapshot.Read(reader, sourcings);
        }
    }
}
