using Simulator.Market.Goods;
using Simulator.Market.Observation;
using Simulator.Market.Oversight;
using Simulator.Market.Randomness;
using Simulator.Market.Rights;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Incidents;

/// <summary>The market as an incident finds it: settled, between two periods.</summary>
public sealed class Scene
{
    private readonly DataMarket _market;
    private readonly Product[] _products;
    private readonly ulong[] _productKeys;
    private readonly Ledger _ledger;
    private readonly VenueSession[] _sessions;
    private readonly List<Trade> _trades = [];
    private readonly StreamKeys _keys;
    private ulong _key;
    private bool[] _isThere = [];

    internal Scene(DataMarket market, Product[] products, Ledger ledger, VenueSession[] sessions, StreamKeys keys)
    {
        (_market, _products, _ledger, _sessions, _keys) = (market, products, ledger, sessions, keys);
        _productKeys = [.. products.Select(product => product.Key)];
        Board = market.Board;
        Chain = market.Chain;
        Tally = market.Tally;
    }

    public int Period { get; private set; }

    public DataBoard Board { get; }

    public ChainOfTitle Chain { get; }

    public DataTally Tally { get; }

    public int Products => _products.Length;

    /// <summary>Lawful trades of data elements in this period, in the sequence of their settlement.</summary>
    public IReadOnlyList<Trade> Trades => _trades;

    public ref readonly DataElement Element(int product) => ref Board.Elements[product];

    /// <summary>The provider of a product; -1 for a standardized good.</summary>
    public int ProviderOf(int product) => _products[product].Provider;

    public ref readonly Policy PolicyOf(int product) => ref Board.Policies[Element(product).Region];

    public int RegionOf(int participant) => _market.RegionOf(participant);

    /// <summary>Whether the incident can happen in the product's region.</summary>
    public bool Reaches(int product) => Board[product].IsElement && _isThere[Element(product).Region];

    /// <summary>Whether the incident can happen in a region.</summary>
    public bool IsIn(int region) => _isThere[region];

    /// <summary>Draws that belong to this incident, a product, and a participant or another number.</summary>
    public RandomStream Stream(int product, int index) =>
        new(Philox.Block(_key, _productKeys[product], (ulong)Purpose.Incident).First, index, Period, Purpose.Incident);

    /// <summary>Fetches what names the draws of a product that is about to be asked for.</summary>
    public void Fetch(int product) => CacheHint.Fetch(in _productKeys[product]);

    /// <summary>Takes money from a participant for the treasury, as far as it has any.</summary>
    /// <returns>What it paid.</returns>
    public Money Fine(int participant, Money amount) => _ledger.Collect(participant, amount);

    /// <summary>A participant uses up resources, as far as it has money.</summary>
    /// <returns>What it spent.</returns>
    public Money UseUp(int participant, Money amount) => _ledger.UseUp(participant, amount);

    /// <summary>Moves money between participants, as far as the payer has any.</summary>
    public Money Compensate(int payer, int payee, Money amount) => _ledger.Compensate(payer, payee, amount);

    /// <summary>Pays a buyer who complains of a product what a broker answers for, if one does.</summary>
    /// <returns>What it paid.</returns>
    public Money Claim(int buyer, int product) => _market.Guarantees.Claim(buyer, product);

    /// <summary>The state pays a participant.</summary>
    public void Grant(int participant, Money amount) => _ledger.Endow(participant, amount);

    /// <summary>Keeps a violator off exchanges, where a rule says so.</summary>
    public void Suspend(int participant, int region) => Board.Suspend(participant, region, Period, Tally);

    /// <summary>Trust in a venue falls at once by a share.</summary>
    public void LoseTrust(int venue, double share) => Board.Trust[venue] *= 1 - share;

    /// <summary>Puts a copy on the black market, where there is one.</summary>
    public void OfferIllicitly(int product, int holder, Money price)
    {
        var venue = Board.VenueOf(Element(product).Region, Channel.Illicit);
        if (venue >= 0 && Element(product).Outlets.Of(Channel.Illicit) < 0)
        {
            _sessions[venue].Offer(new Order
            {
                Kind = OrderKind.Listing,
                Venue = (short)venue,
                Product = product,
                Participant = holder,
                Counterparty = -1,
                Limit = price,
            });
            _market.Offer(product, Channel.Illicit, venue, price);
        }
    }

    internal void Note(in Trade trade) => _trades.Add(trade);

    internal void Open(int period, ulong key, bool[] isThere) =>
        (Period, _key, _isThere) = (period, key, isThere);

    internal ulong KeyOf(string incident) => _keys.Of("incident/" + incident);

    internal void Clear() => _trades.Clear();
}
