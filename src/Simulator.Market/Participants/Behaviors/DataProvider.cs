using Simulator.Market.Goods;
using Simulator.Market.Oversight;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Offers its data elements over the counter, and on the exchange where that pays; prices them by what they
/// are worth, learns from sales and from copies on the black market, and reinvests in their quality.</summary>
/// <param name="Launch">Period in which a product is first offered; at or below zero: from the start.</param>
/// <param name="ValueShare">Share of a product's worth to the reference buyer that it asks, by product.</param>
/// <param name="Markup">Over the cost of a copy, below which it does not sell.</param>
/// <param name="QualityElasticity">alpha: exponent of quality in worth.</param>
/// <param name="ExchangeAppeal">Log odds of seeking admission to a trusted exchange that costs nothing.</param>
/// <param name="CostSensitivity">How strongly the cost of compliance, as a share of the price, lowers them.</param>
/// <param name="PostedShare">Share of admitted products with a posted price; the others are priced on request.</param>
/// <param name="ExchangePremium">What it asks more on an exchange, where buyers have recourse.</param>
/// <param name="Adjustment">Step by which it raises its price after sales and cuts it without.</param>
/// <param name="Patience">Periods without a sale before a cut.</param>
/// <param name="CopyResponse">How far it follows the price of leaked copies down: 0 not at all, 1 all the way
/// (Bertrand).</param>
/// <param name="Reinvestment">Share of its receipts that it spends on quality.</param>
/// <param name="Anchor">Weight of the published index of prices in what it asks, where there is one.</param>
/// <param name="MenuCost">Share by which what it wants must differ from its posted price for another one.</param>
/// <param name="PassThrough">Share of a bonus on volume that it takes off its prices on an exchange.</param>
/// <param name="Dilution">delta: what it asks falls with the rivals that a licensee has to expect, (1 + rivals)^-delta;
/// 0: it leaves that to sales.</param>
/// <param name="MispricingLoss">What it loses by errors of its log price, as a share of what it asks for each unit of
/// their variance: what a valuer's report spares of it has to be worth the fee.</param>
public readonly partial record struct DataProvider(
    Distribution Launch,
    Distribution ValueShare,
    double Markup,
    double QualityElasticity,
    double ExchangeAppeal,
    double CostSensitivity = 0,
    double PostedShare = 0,
    double ExchangePremium = 0,
    double Adjustment = 0,
    int Patience = 26,
    double CopyResponse = 0,
    double Reinvestment = 0,
    double Anchor = 0,
    double MenuCost = 0,
    double PassThrough = 0,
    double Dilution = 0,
    double MispricingLoss = 0) : IBehavior<DataProvider.State>
{
    public int Patience { get; } =
        Patience >= 1 ? Patience : throw new ArgumentException("patience must be at least 1");
    public double Reinvestment { get; } =
        Reinvestment is >= 0 and <= 1 ? Reinvestment : throw new ArgumentException("reinvestment must lie in [0, 1]");

    public double Adjustment { get; } =
        Adjustment is >= 0 and < 1 ? Adjustment : throw new ArgumentException("adjustment must lie in [0, 1)");

    public double Anchor { get; } =
        Anchor is >= 0 and <= 1 ? Anchor : throw new ArgumentException("anchor must lie in [0, 1]");

    public double MenuCost { get; } =
        MenuCost >= 0 ? MenuCost : throw new ArgumentException("menu-cost must not be negative");

    public double PassThrough { get; } =
        PassThrough is >= 0 and <= 1 ? PassThrough : throw new ArgumentException("pass-through must lie in [0, 1]");

    public double MispricingLoss { get; init; } = MispricingLoss >= 0
        ? MispricingLoss
        : throw new ArgumentException("mispricing-loss must not be negative");

    bool IBehavior.ReckonsWithRivals => Dilution > 0;

    public ICohort Gather(CohortSite site) => new Cohort<State, DataProvider>(this, site);

    public State Endow(ref RandomStream stream, in Member member) => default;

    public void Decide(ref State state, ref Turn turn)
    {
        for (var own = 0; own < turn.Elements.Length; own++)
        {
            ref var element = ref turn.Elements[own];
            SeekConsent(ref element, turn, own);
            if (element.Offered == 0)
            {
                Start(ref turn, own);
            }
            else
            {
                Learn(ref element, turn, own);
                Reconsider(ref turn, own);
                Advance(ref turn, own);
                Relist(ref turn, own);
                Repost(ref turn, own);
            }
        }

        SeekValuations(ref turn);
        foreach (ref readonly var message in turn.Inbox)
        {
            var own = message.Product - turn.FirstProduct;
            if (PriceOf(turn, own, message.Venue, message.From) is { } price)
            {
                turn.Quote(message, price);
            }
        }
    }

    /// <summary>Offers a product over the counter when its time has come, and decides whether it is for the
    /// exchange.</summary>
    private void Start(ref Turn turn, int own)
    {
        ref var element = ref turn.Elements[own];
        if (turn.Period < LaunchOf(turn.Products[own], own)
            || !IsLegal(element, turn.View.Board!.Policies[element.Region]))
        {
            return;
        }

        List(ref turn, own, Channel.Otc);
        if (WantsExchange(turn, own))
        {
            turn.Apply(own);
            Advance(ref turn, own);
        }
    }

    /// <summary>Opens the outlets that admission has opened to a product.</summary>
    private void Advance(ref Turn turn, int own)
    {
        ref var element = ref turn.Elements[own];
        if (element.Stage is AdmissionStage.None or AdmissionStage.Refused || element.HasLeft)
        {
            return;
        }

        var isFree = !turn.View.Board!.Policies[element.Region].RequiresRegistration;
        if ((element.IsRegistered || isFree) && element.Outlets.Of(Channel.Filed) < 0)
        {
            List(ref turn, own, Channel.Filed);
        }

        if ((element.Stage == AdmissionStage.Admitted || isFree) && element.Outlets.Of(Channel.Matched) < 0
            && InclinationsOf(turn.Products[own]).Posted < PostedShare)
        {
            List(ref turn, own, Channel.Matched);
        }
    }

    /// <summary>Takes a product to the exchange or off it, as buyers come and go.</summary>
    private void Reconsider(ref Turn turn, int own)
    {
        ref var element = ref turn.Elements[own];
        if (!element.IsExpelled
            && turn.View.Board!.Network?.IsDue(turn.FirstProduct + own, turn.Period) is not true)
        {
            return;
        }

        element.IsExpelled = false;
        element.HasLeft = !WantsExchange(turn, own);
        if (element.HasLeft)
        {
            turn.Withdraw(own, Channel.Matched);
            turn.Withdraw(own, Channel.Filed);
        }
        else
        {
            turn.Apply(own);
        }
    }

    private void List(ref Turn turn, int own, Channel channel)
    {
        var venue = turn.View.Board!.VenueOf(turn.Elements[own].Region, channel);
        if (venue >= 0 && turn.Venues.Contains(venue) && PriceOf(turn, own, venue) is { } price)
        {
            turn.List(venue, own, turn.View.PricesOnRequest[venue] ? Order.OnRequest : price);
        }
    }

    private bool WantsExchange(in Turn turn, int own)
    {
        var board = turn.View.Board!;
        var region = turn.Elements[own].Region;
        var venue = board.VenueOf(region, Channel.Filed) is >= 0 and var desk
            ? desk
            : board.VenueOf(region, Channel.Matched);
        if (venue < 0 || Asked(turn, own) is not (> 0 and var price))
        {
            return false;
        }

        ref readonly var policy = ref board.Policies[region];
        var cost = policy.ComplianceCost + policy.ExchangeFees - policy.ListingSubsidy;
        var burden = cost.Amount / price - policy.VolumeBonusRate + board.Aggregators.MarginIn(region);
        var odds = ExchangeAppeal + board.AppealToSellers[venue] + Math.Log(Math.Max(board.Trust[venue], 1e-9))
            - CostSensitivity * burden;
        return InclinationsOf(turn.Products[own]).Exchange < 1 / (1 + Math.Exp(-odds));
    }

    private void Learn(ref DataElement element, in Turn turn, int own)
    {
        var sales = turn.Products[own].Sold - element.SalesSeen;
        element.SalesSeen = turn.Products[own].Sold;
        if (sales > 0)
        {
            element.Idle = 0;
            element.PriceFactor *= (float)(1 + Adjustment);
            element.Investment = Money.FromAmount(Math.Min(1e12, Reinvestment * sales * Rent(turn, own)));
        }
        else if (++element.Idle >= Patience)
        {
            element.Idle = 0;
            element.PriceFactor *= (float)(1 - Adjustment);
        }
    }

    private static bool IsLegal(in DataElement element, in Policy policy) => policy.Allows(element);

    /// <summary>Nothing: what it knows of a product is kept with the product.</summary>
    public readonly record struct State;
}
