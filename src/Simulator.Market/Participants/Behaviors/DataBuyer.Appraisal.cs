using Simulator.Market.Goods;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <content>Appraisal: what a product is worth to a buyer, and what a deal costs it beside the price.</content>
public readonly partial record struct DataBuyer
{
    /// <summary>What it expects a product to be worth, the effort of the search deducted.</summary>
    private double Expected(in State state, in Turn turn, int product) =>
        UnitWorth(state, turn, product) * Belief.Expect(turn, product, QualityElasticity)
        - SearchCost.Amount * Sample;

    /// <summary>Worth of the product at quality 1.</summary>
    private double UnitWorth(in State state, in Turn turn, int product)
    {
        var board = turn.View.Board!;
        ref readonly var prospectus = ref board[product];
        ref readonly var policy = ref board.Policies[prospectus.Region];
        var match = turn.Match(turn.View[product].Key);
        var worth = state.Appetite * Match.Quantile(match.NextUniform()) * prospectus.Worth
            * Math.Pow(1 + prospectus.Licensees, -Dilution);
        worth *= prospectus.Class == DataClass.Personal ? 1 - policy.UtilityLoss : 1;
        worth *= prospectus.Region == turn.Region ? 1 : 1 - Distance * policy.Friction;
        return Math.Clamp(worth, 0, 1e12);
    }

    /// <summary>The price it reckons with before it asks: the posted one; or, where trades are published, the last one
    /// or what the index says; or its guess.</summary>
    private double PriceOf(in Turn turn, int product)
    {
        ref readonly var listing = ref turn.View[product];
        if (listing.Price != Order.OnRequest)
        {
            return listing.Price.Amount;
        }

        ref readonly var prospectus = ref turn.View.Board![product];
        var index = turn.View.Board.PriceIndex[prospectus.Region];
        return double.IsNaN(index) ? PriceGuess * prospectus.Worth
            : listing.LastPrice > Money.Zero ? listing.LastPrice.Amount
            : Math.Exp(index) * prospectus.Worth;
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

    /// <summary>What a deal costs a buyer beside the price: effort on an exchange, less what a voucher pays back, and
    /// the border.</summary>
    private static Money DealCost(in Turn turn, int venue, int product, Money price)
    {
        var board = turn.View.Board!;
        ref readonly var policy = ref board.Policies[board.RegionOfVenue[venue]];
        var effort = board.Channels[venue] is Channel.Matched or Channel.Filed
            ? policy.DealCostOf(board[product].Region != turn.Region) - policy.VoucherOn(price)
            : Money.Zero;
        return effort + (BorderCost(turn, product) ?? Money.Zero);
    }
}
