using Simulator.Market.Rights;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <content>Buying what it has found.</content>
public readonly partial record struct DataBuyer
{
    private void Accept(ref State state, ref Turn turn)
    {
        var best = -1;
        var (bestPrice, bestGain) = (Money.Zero, 0.0);
        for (var item = 0; item < turn.Inbox.Length; item++)
        {
            ref readonly var quote = ref turn.Inbox[item];
            if (FactorFor(turn, quote.Product) is not { } factor)
            {
                continue;
            }

            var price = Widened(turn, quote.Venue, quote.Price, factor);
            var bill = BillAt(state, turn, quote.Product, price);
            var broker = turn.BrokerOf(quote.Product).At(bill.Amount);
            var cost = bill + DealCost(turn, quote.Venue, quote.Product, bill, broker);
            var gain = Expected(state, turn, quote.Product, broker) - cost.Amount
                + bill.Amount * Recovered(turn, quote.Product);
            if (gain > bestGain && price <= turn.Account.Available && !turn.Holds(quote.Product))
            {
                (best, bestPrice, bestGain) = (item, price, gain);
            }
        }

        if (best >= 0)
        {
            ref readonly var quote = ref turn.Inbox[best];
            var use = UseOf(turn, quote.Product);
            Bid(ref state, ref turn, new Offer(quote.Venue, quote.Product, bestPrice, quote.From, use));
        }
    }

    /// <summary>Chooses a channel, and buys there or asks for the price.</summary>
    private void Approach(ref State state, ref Turn turn, int product, in Brokerage finder)
    {
        if (IsFree(turn, product))
        {
            turn.UseFreely(product, UnitWorth(state, turn, product), QualityElasticity);
            Absorb(ref state, turn, product);
            return;
        }

        var broker = finder.Guarantee == 0
            ? finder
            : finder.At(PriceOf(turn, product) * UsageOf(state, turn, product));
        var expected = Expected(state, turn, product, broker);
        var venue = Choice.Choose(ref turn, product, expected, broker.Guarantee);
        if (venue < 0)
        {
            return;
        }

        var isIllicit = turn.View.Board!.Channels[venue] == Channel.Illicit;
        if ((isIllicit ? 1 : FactorFor(turn, product)) is not { } factor)
        {
            turn.TurnDown(product);
            return;
        }

        var price = Widened(
            turn, venue, isIllicit ? turn.View.Board[product].GreyPrice : turn.View[product].Price, factor);
        if (turn.View.PricesOnRequest[venue])
        {
            turn.Request(venue, product);
        }
        else if (price >= Money.Zero && price <= turn.Account.Available
            && (isIllicit ? price : BillAt(state, turn, product, price)) is var bill
            && expected > (bill + DealCost(turn, venue, product, bill, broker)).Amount
                - bill.Amount * Recovered(turn, product))
        {
            var use = isIllicit ? UseScope.Internal : UseOf(turn, product);
            Bid(ref state, ref turn, new Offer(venue, product, price, Use: use));
        }
    }

    private void Bid(ref State state, ref Turn turn, in Offer offer)
    {
        Meter(state, turn, offer.Product);
        turn.BidOnTrust(offer, UnitWorth(state, turn, offer.Product), QualityElasticity);
        Absorb(ref state, turn, offer.Product);
    }

    private static void Absorb(ref State state, in Turn turn, int product)
    {
        state.Load++;
        (state.Bought, state.Since, state.Until) = (product, turn.Period, -1);
    }
}
