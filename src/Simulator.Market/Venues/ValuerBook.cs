using Simulator.Market.Settlement;

namespace Simulator.Market.Venues;

/// <summary>The public list of valuers, and what they have reported.</summary>
public sealed class ValuerBook
{
    private readonly List<Practice>[] _practices;
    private readonly Valuation[] _valuations;
    private readonly List<int>[] _free;
    private readonly double[] _independence;

    /// <param name="regions">How many.</param>
    /// <param name="products">How many may be valued; 0: there are no valuers.</param>
    internal ValuerBook(int regions, int products)
    {
        _practices = [.. Enumerable.Range(0, regions).Select(_ => new List<Practice>())];
        _free = [.. Enumerable.Range(0, regions).Select(_ => new List<int>())];
        _independence = [.. Enumerable.Repeat(1.0, regions)];
        _valuations = new Valuation[products];
    }

    /// <summary>Whether there are valuers at all.</summary>
    public bool IsKept => _valuations.Length > 0;

    /// <summary>What was reported on a product. Its error and its bias are not public.</summary>
    public ref readonly Valuation this[int product] => ref _valuations[product];

    /// <summary>Valuers of a region.</summary>
    public IReadOnlyList<Practice> In(int region) => _practices[region];

    /// <summary>Whether a participant is on the list of a region.</summary>
    public bool Lists(int participant, int region)
    {
        foreach (var practice in _practices[region])
        {
            if (practice.Valuer == participant)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Mean independence of the valuers of a region; 1 without any.</summary>
    public double IndependenceIn(int region) => _independence[region];

    /// <summary>Whether a valuer of a region is worth its fee to a provider.</summary>
    /// <param name="request">What it is about.</param>
    /// <param name="region">Where.</param>
    /// <param name="money">That the provider has.</param>
    public bool AreWorth(in ValuationRequest request, int region, Money money) =>
        Best(request, region, money, onlyFree: false) >= 0;

    /// <summary>Lets all valuers begin a period's work.</summary>
    internal void Open()
    {
        for (var region = 0; region < _free.Length; region++)
        {
            _free[region].Clear();
            foreach (var practice in _practices[region])
            {
                _free[region].Add(practice.Capacity);
            }
        }
    }

    /// <summary>The best valuer that is not busy and is worth its fee has one report less to make; null: there is
    /// none.</summary>
    internal Practice? Hire(in ValuationRequest request, int region, Money money)
    {
        var best = Best(request, region, money, onlyFree: true);
        if (best < 0)
        {
            return null;
        }

        _free[region][best]--;
        return _practices[region][best];
    }

    internal void Enter(in Practice practice, int region)
    {
        _practices[region].Add(practice);
        PublishIndependence(region);
    }

    /// <summary>Strikes a valuer off the list, if it is on it.</summary>
    internal void Leave(int participant, int region)
    {
        if (_practices[region].RemoveAll(each => each.Valuer == participant) > 0)
        {
            PublishIndependence(region);
        }
    }

    internal void Report(int product, in Valuation valuation) => _valuations[product] = valuation;

    private int Best(in ValuationRequest request, int region, Money money, bool onlyFree)
    {
        var (best, most) = (-1, 0.0);
        for (var item = 0; item < _practices[region].Count; item++)
        {
            var practice = _practices[region][item];
            var gain = request.WorthOf(practice.Precision) - practice.Fee.Amount;
            if (gain > most && practice.Fee <= money && (!onlyFree || _free[region][item] > 0))
            {
                (best, most) = (item, gain);
            }
        }

        return best;
    }

    /// <summary>Every look at a valued product asks for it; valuers seldom come and go.</summary>
    private void PublishIndependence(int region) => _independence[region] =
        _practices[region].Select(practice => practice.Independence).DefaultIfEmpty(1).Average();

    internal void Save(BinaryWriter writer)
    {
        foreach (var practices in _practices)
        {
            Snapshot.Write(writer, practices);
        }

        Snapshot.Write(writer, _valuations);
    }

    internal void Load(BinaryReader reader)
    {
        for (var region = 0; region < _practices.Length; region++)
        {
            Snapshot.Read(reader, _practices[region]);
            PublishIndependence(region);
        }

        Snapshot.Read(reader, _valuations);
    }
}
