using Simulator.Market.Randomness;
using Simulator.Market.Randomness.Distributions;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants;

/// <content>What a turn adds in a market of data elements.</content>
public ref partial struct Turn
{
    /// <summary>Number of the member's region.</summary>
    public readonly int Region => _site.Region;

    /// <summary>The member's industry.</summary>
    public readonly string? Sector => _site.Population.Sector;

    /// <summary>Market-wide number of the member.</summary>
    public readonly int Participant => _start + _member;

    /// <summary>Seeks admission to the exchange of its region for one of the member's own products.</summary>
    public readonly void Apply(int ownProduct)
    {
        ref var element = ref Elements[ownProduct];
        if (element.Stage == Oversight.AdmissionStage.None)
        {
            element.Stage = Oversight.AdmissionStage.Registering;
            _orders.Requests.Applications.Add(FirstProduct + ownProduct);
        }
    }

    /// <summary>Says what the member offers as a broker.</summary>
    public readonly void Broker(in Brokerage brokerage) => _orders.Requests.Brokerages.Add(brokerage);

    /// <summary>Says what the member undertakes as an aggregator.</summary>
    public readonly void Undertake(in Sourcing sourcing) => _orders.Requests.Sourcings.Add(sourcing);

    /// <summary>Says what the member offers as a valuer.</summary>
    public readonly void Practice(in Practice practice) => _orders.Requests.Practices.Add(practice);

    /// <summary>Seeks a valuation of one of the member's own products.</summary>
    public readonly void SeekValuation(in ValuationRequest request) => _orders.Requests.Valuations.Add(request);

    /// <summary>Takes what a broker has found.</summary>
    public readonly void Engage(in Brokerage brokerage, int product) =>
        _orders.Requests.Engagements.Add(new Engagement(_start + _member, product, brokerage));

    /// <summary>The broker who found a product for the member; the default: none.</summary>
    public readonly Brokerage BrokerOf(int product) => View.Board!.Brokers.Of(_start + _member, product);

    /// <summary>What a look at a sample tells the member about a product's log quality: the truth, and noise that is
    /// the same at every look.</summary>
    /// <param name="product">The product.</param>
    /// <param name="precision">Inverse variance of the noise, positive.</param>
    public readonly double Sample(int product, double precision)
    {
        var stream = new RandomStream(
            Philox.Block(_key, View[product].Key, (ulong)Purpose.Sample).First, _firstMember + _member, -1,
            Purpose.Sample);
        var quality = Math.Max(View.Board!.Elements[product].Quality, 1e-9);
        return Math.Log(quality) + Normal.StandardQuantile(stream.NextUniform()) / Math.Sqrt(precision);
    }

    /// <summary>Fetches what is true of a product that the member is about to look at, and what is published of
    /// it.</summary>
    public readonly void Fetch(int product)
    {
        View.Board!.Fetch(product);
        CacheHint.Fetch(in View[product].Key);
        CacheHint.Fetch(in View[product].Venue);
    }

    /// <summary>A draw that says for what the member would use a product, the same in every period.</summary>
    public readonly RandomStream Use(int product) => new(
        Philox.Block(_key, View[product].Key, (ulong)Purpose.Use).First, _firstMember + _member, -1, Purpose.Use);

    /// <summary>Leaves a product alone, because no license is sold for what the member would use it for.</summary>
    public readonly void TurnDown(int product)
    {
        _orders.Refusals[Refusal.OutOfScope.Code]++;
        _orders.Requests.OutOfScope.Add(product);
    }

    /// <summary>Whether the member uses data for public-good purposes.</summary>
    public readonly bool IsForPublicGood => _site.Population.BenefitWeight is not null;

    /// <summary>Uses public data for a public-good purpose at no price.</summary>
    public readonly void UseFreely(int product, double unitWorth, double elasticity) =>
        _orders.Requests.FreeUses.Add(
            new FreeUse(product, _start + _member, TrueWorth(product, unitWorth, elasticity)));

    /// <summary>Says how much the member expects to use of a product whose price is for a call.</summary>
    /// <param name="product">The product.</param>
    /// <param name="calls">In a period.</param>
    /// <param name="periods">For how many periods.</param>
    public readonly void Meter(int product, double calls, double periods) =>
        _orders.Requests.Meterings.Add(new Metering(product, _start + _member, calls, periods));

    /// <summary>Bids for a data element. What it is truly worth the buyer learns only by using it.</summary>
    /// <param name="offer">Where, for what, at most at which price, from whom.</param>
    /// <param name="unitWorth">Of the product at quality 1, in currency.</param>
    /// <param name="elasticity">Exponent of quality in its worth.</param>
    public void BidOnTrust(in Offer offer, double unitWorth, double elasticity)
    {
        var worth = TrueWorth(offer.Product, unitWorth, elasticity);
        if (!Joins(offer.Venue, Side.Buy) || !_accounts[_member].TryEscrow(offer.Limit))
        {
            _orders.Refusals[Refusal.NoMoney.Code]++;
            return;
        }

        ref var order = ref Submit(OrderKind.Bid, offer.Venue, offer.Product, offer.Limit, worth);
        order.Counterparty = offer.Counterparty;
        order.Use = offer.Use;
    }

    private readonly Money TrueWorth(int product, double unitWorth, double elasticity)
    {
        var quality = Math.Max(View.Board!.Elements[product].Quality, 0);
        return Money.FromAmount(Math.Min(unitWorth * Math.Pow(quality, elasticity), 1e12));
    }
}
