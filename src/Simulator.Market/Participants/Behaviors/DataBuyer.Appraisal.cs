using Simulator.Market.Goods;
using Simulator.Market.Rights;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <content>Appraisal: what a product is worth to a buyer, and what a deal costs it beside the price.</content>
public readonly partial record struct DataBuyer
{
    /// <summary>How often it needs data and how much it absorbs: its own, and what its region and sector add.</summary>
    private static (double Need, double Capacity) Circumstances(in State state, in Turn turn) =>
        (state.Need * turn.NeedFactor * Skill(state, turn), state.Capacity * turn.CapacityFactor);

    /// <summary>Its capability, education included.</summary>
    private static double Skill(in State state, in Turn turn) => state.Capability >= 1 || turn.View.Board is null
        ? 1
        : 1 - (1 - state.Capability) * (1 - turn.View.Board.Policies[turn.Region].Literacy);

    /// <summary>What it expects a product to be worth, with what a broker sees and guarantees, the effort of the search
    /// deducted.</summary>
    private double Expected(in State state, in Turn turn, int product, in Brokerage broker) =>
        UnitWorth(state, turn, product) * Belief.Expect(turn, product, QualityElasticity, Skill(state, turn), broker)
        - SearchCost.Amount * Sample;

    /// <summary>Worth of the product at quality 1.</summary>
    private double UnitWorth(in State state, in Turn turn, int product)
    {
        var board = turn.View.Board!;
        ref readonly var prospectus = ref board[product];
        ref readonly var policy = ref board.Policies[prospectus.Region];
        var match = turn.Match(turn.View[product].Key);
        var worth = state.Appetite * Match.Quantile(match.NextUniform()) * prospectus.Worth
            * Math.Pow(1 + board.RivalsOf(product, Foresight), -Dilution);
        if (prospectus.Class == DataClass.Personal)
        {
            worth *= (1 - policy.UtilityLoss) * policy.CoverageOf(prospectus.Consent);
        }

        worth *= prospectus.Region == turn.Region ? 1
            : 1 - Distance * policy.Friction
                * (board.AreNeighbors(prospectus.Region, turn.Region) ? NeighborShare : 1);
        worth *= board.MarginalProductOf(turn.Participant);
        worth *= turn.UseFactor;
        worth *= ShareNeeded(board[product].Term);
        return Math.Clamp(worth, 0, 1e12);
    }

    /// <summary>The price it reckons with before it asks: the posted one; or, where trades are published, the last one
    /// or what the index says; or its guess.</summary>
    private double PriceOf(in Turn turn, int product)
    {
        ref readonly var listing = ref turn.View[product];
        if (IsFree(turn, product))
        {
            return 0;
        }

        if (listing.Price != Order.OnRequest)
        {
            return listing.Price.Amount * CallsOf(turn, product);
        }

        ref readonly var prospectus = ref turn.View.Board![product];
        ref readonly var policy = ref turn.View.Board.Policies[prospectus.Region];
        if (prospectus.Class == DataClass.Public && policy.Tariff is { } tariff)
        {
            return tariff.Next(turn.View.Board.PublicUsesOf(turn.Member.Participant)).Amount;
        }

        var index = turn.View.Board.PriceIndex[prospectus.Region];
        return double.IsNaN(index) ? PriceGuess * prospectus.Worth
            : listing.LastPrice > Money.Zero ? listing.LastPrice.Amount * CallsOf(turn, product)
            : Math.Exp(index) * prospectus.Worth;
    }

    /// <summary>What it reckons to get back if it buys the product on the exchange of its region.</summary>
    private double SubsidyOn(in Turn turn, int product, double price)
    {
        if (SubsidyResponse <= 0)
        {
            return 0;
        }

        var board = turn.View.Board!;
        ref readonly var policy = ref board.Policies[board[product].Region];
        var outlets = board[product].Outlets;
        return policy.VoucherRate > 0
            && (outlets.Of(Channel.Matched) >= 0 || outlets.Of(Channel.Filed) >= 0)
            ? SubsidyResponse * policy.VoucherOn(Money.FromAmount(Math.Clamp(price, 0, 1e12))).Amount
            : 0;
    }

    /// <summary>Whether it may use a product at no price.</summary>
    private static bool IsFree(in Turn turn, int product)
    {
        ref readonly var prospectus = ref turn.View.Board![product];
        return prospectus.Class == DataClass.Public && turn.IsForPublicGood
            && turn.View.Board.Policies[prospectus.Region].FreesPublicGood;
    }

    private static bool MayCross(in Turn turn, int product) => BorderCost(turn, product) is not null;

    /// <summary>What taking a product over the border costs; null: it may not cross.</summary>
    private static Money? BorderCost(in Turn turn, int product)
    {
        ref readonly var prospectus = ref turn.View.Board![product];
        return turn.Region == turn.View.Board.AbroadRegion
            && turn.View.Board.Policies[prospectus.Region].Border is { } gate
            ? gate.CostOf(prospectus.Grade, prospectus.Subjects, prospectus.IsSensitive)
            : Money.Zero;
    }

    /// <summary>What a deal costs a buyer beside the price: effort on an exchange, guarding a copy, less what a voucher
    /// pays back, the border, and a broker's fee.</summary>
    private static Money DealCost(in Turn turn, int venue, int product, Money price, in Brokerage broker)
    {
        var board = turn.View.Board!;
        ref readonly var policy = ref board.Policies[board.RegionOfVenue[venue]];
        ref readonly var home = ref board.Policies[turn.Region];
        var isOnExchange = board.Channels[venue] is Channel.Matched or Channel.Filed;
        var effort = (isOnExchange
            ? policy.DealCostOf(board[product].Region != turn.Region).Share(broker.Effort)
            : Money.Zero)
            + (board.Channels[venue] == Channel.Illicit ? Money.Zero : home.DeliveryCost);
        var voucher = isOnExchange ? policy.VoucherOn(price) : Money.Zero;
        var isIllicit = board.Channels[venue] == Channel.Illicit;
        var charge = policy.RivalryChargeShare == 0 || isIllicit
            ? Money.Zero
            : policy.RivalryChargeOn(price, board.HoldersOf(product, turn.Sector));
        ref readonly var prospectus = ref board[product];
        var isCopy = board.Policies[prospectus.Region].DeliveryOf(prospectus.Class, prospectus.Form) == Delivery.Copy;
        var custody = isCopy && !isIllicit ? home.CustodyCost : Money.Zero;
        var fee = price.Share(broker.FeeRate);
        return home.OverNetwork(effort) + custody - voucher + charge + fee
            + (BorderCost(turn, product) ?? Money.Zero);
    }
}
