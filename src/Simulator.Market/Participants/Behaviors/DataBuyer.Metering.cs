using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <content>Prices for a call: it uses a product as often, relative to the reference buyer, as it is worth to
/// it.</content>
public readonly partial record struct DataBuyer
{
    /// <summary>Calls of the reference buyer in a term, where the price is for one; 1 where it is for a
    /// license.</summary>
    private static double CallsOf(in Turn turn, int product) =>
        turn.View.Board![product].Calls is > 0 and var calls ? calls * turn.View.Board[product].Term : 1;

    /// <summary>What it will pay relative to the reference buyer: the same for a license; by use, what it
    /// uses.</summary>
    private double UsageOf(in State state, in Turn turn, int product) => turn.View.Board![product].Calls > 0
        ? state.Appetite * ShareNeeded(turn.View.Board[product].Term)
        : 1;

    /// <summary>What it expects to pay at a price, in all.</summary>
    private Money BillAt(in State state, in Turn turn, int product, Money price) =>
        turn.View.Board![product].Calls > 0
            ? Money.FromAmount(Math.Min(
                1e12, price.Amount * CallsOf(turn, product) * UsageOf(state, turn, product)))
            : price;

    private void Meter(in State state, in Turn turn, int product)
    {
        if (turn.View.Board![product].Calls is > 0 and var calls)
        {
            var term = turn.View.Board[product].Term;
            turn.Meter(product, Math.Min(1e9, calls * state.Appetite), term * ShareNeeded(term));
        }
    }
}
