using System.Collections.Immutable;
using Simulator.Market.Goods;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants;

/// <summary>Choice of the channel by multinomial logit (McFadden 1974) over fees, effort, delay, trust, subsidies and
/// the risk of being caught, each as a share of what the product is worth.</summary>
/// <param name="Leanings">Habit, by channel: matched, filed, over the counter, illicit.</param>
/// <param name="Sensitivity">Weight of a cost of the whole worth against the noise.</param>
/// <param name="Recourse">Worth of recourse at a fully trusted exchange, as a share.</param>
/// <param name="DelayCost">Share of the worth lost by waiting for a quote.</param>
/// <param name="PassThrough">Share of a seller's bonus that it expects to find taken off the price.</param>
public sealed record ChannelChoice(
    ImmutableArray<double> Leanings,
    double Sensitivity,
    double Recourse = 0,
    double DelayCost = 0,
    double PassThrough = 0)
{
    public ImmutableArray<double> Leanings { get; } = Leanings.Length == Outlets.Count
        ? Leanings
        : throw new ArgumentException($"leanings needs one entry for each of the {Outlets.Count} channels");

    /// <summary>The venue where to buy a product; -1: it is on offer nowhere that this member goes.</summary>
    public int Choose(ref Turn turn, int product, double worth, double guarantee = 0)
    {
        var board = turn.View.Board!;
        var outlets = board[product].Outlets;
        var (chosen, most) = (-1, double.NegativeInfinity);
        for (var channel = Channel.Matched; channel <= Channel.Illicit; channel++)
        {
            var venue = outlets.Of(channel);
            if (venue < 0 || !board.IsOpen(venue) || !turn.Venues.Contains(venue) || IsBarred(turn, product, channel))
            {
                continue;
            }

            var noise = -Math.Log(-Math.Log(turn.Stream.NextUniform()));
            var utility = Leanings[(int)channel] + board.AppealToBuyers[venue]
                + Sensitivity * Gain(turn, product, venue, worth, guarantee) + noise;
            if (utility > most)
            {
                (chosen, most) = (venue, utility);
            }
        }

        return chosen;
    }

    /// <summary>Who is suspended neither buys nor sells on an exchange.</summary>
    private static bool IsBarred(in Turn turn, int product, Channel channel) =>
        channel is Channel.Matched or Channel.Filed
        && turn.View.Board is { SuspendedUntil.Length: > 0 } board
        && (board.IsSuspended(turn.Participant, turn.Period)
            || board.IsSuspended(board[product].Provider, turn.Period));

    private double Gain(in Turn turn, int product, int venue, double worth, double guarantee)
    {
        var board = turn.View.Board!;
        var channel = board.Channels[venue];
        ref readonly var policy = ref board.Policies[board[product].Region];
        var whole = Math.Max(worth, 1);
        var price = Settlement.Money.FromAmount(Math.Clamp(worth / 2, 0, 1e12));
        var cost = turn.View.Terms[venue].Buyer.Burden(price).Amount;
        ref readonly var home = ref board.Policies[turn.Region];
        var gain = turn.View.PricesOnRequest[venue] ? -DelayCost / (1 - home.InfrastructureGap) : 0;
        if (channel is Channel.Matched or Channel.Filed)
        {
            cost += home.OverNetwork(policy.DealCostOf(board[product].Region != turn.Region)).Amount;
            gain += Recourse * board.Trust[venue];
            cost -= policy.VoucherOn(price).Amount + PassThrough * policy.BonusOn(price).Amount;
        }
        else if (channel == Channel.Otc)
        {
            gain += Recourse * guarantee;
        }
        else if (channel == Channel.Illicit)
        {
            cost += policy.DetectionProbability * policy.FineFor(board[product].GreyPrice).Amount;
            gain += Math.Max(0, 0.5 - board[product].GreyPrice.Amount / whole);
        }

        return gain - cost / whole;
    }
}
