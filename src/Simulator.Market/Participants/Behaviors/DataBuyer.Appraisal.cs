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

    /// <summary>What a deal costs a buyer beside the price: effort on an exchange, and the border.</summary>
    private static Money DealCost(in Turn turn, int venue, int product)
    {
        var board = turn.View.Board!;
        var effort = board.Channels[venue] is Channel.Matched or Channel.Filed
            ? board.Policies[board.RegionOfVenue[venue]].DealCost
            : Money.Zero;
        return effort + (BorderCost(turn, product) ?? Money.Zero);
    }
}
