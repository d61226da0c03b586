using System.Collections.Immutable;
using Simulator.Market.Participants.Pricing;
using Simulator.Market.Randomness;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Wants one product in all. It asks the price of everything that its venues offer on request, tells as much
/// of its value as it consents to, and accepts the quote that leaves it most; if that comes to nothing, it asks again.
/// Partial disclosure names the segment (top x ratio^(k+1), top x ratio^k] that the value lies in (Ali, Lewis and
/// Vasserman 2023).</summary>
/// <param name="Value">What a product of quality 1 is worth to a buyer, in currency; in proportion for another.</param>
/// <param name="Disclosure">What it tells.</param>
/// <param name="Ratio">Of a segment's lower end to its upper end.</param>
/// <param name="Top">Upper end of the highest segment, in currency.</param>
/// <param name="Untold">What else makes up its value, in currency: parts that are added to what it can tell, and that
/// data about it do not show; absent: nothing.</param>
/// <param name="Consent">Probability that a buyer consents to tell; the others tell nothing.</param>
public readonly record struct DisclosingBuyer(
    Distribution Value,
    Disclosure Disclosure,
    double Ratio = 0.5,
    double Top = 1,
    ImmutableArray<Distribution>? Untold = null,
    double Consent = 1) : IBehavior<DisclosingBuyer.State>
{
    public double Consent { get; } = Consent is >= 0 and <= 1
        ? Consent
        : throw new ArgumentException("consent must lie between 0 and 1");

    /// <summary>From a request to the period after its answer can have been accepted.</summary>
    private const int PeriodsToTrade = 3;

    public double Ratio { get; } = Ratio is > 0 and < 1
        ? Ratio
        : throw new ArgumentException("ratio must lie between 0 and 1");

    public double Top { get; } = Top > 0 ? Top : throw new ArgumentException("top must be positive");

    public ICohort Gather(CohortSite site) => new Cohort<State, DisclosingBuyer>(this, site);

    public string? Objection(int venues, bool tradesGood) => venues == 0 ? "needs a venue" : null;

    public State Endow(ref RandomStream stream, in Member member)
    {
        var told = Value.Draw(ref stream, member.Index);
        var value = told;
        foreach (var part in Untold ?? [])
        {
            value += part.Draw(ref stream, member.Index);
        }

        var consents = Consent == 1 || stream.NextUniform() < Consent;
        return new(Money.FromAmount(value), consents ? Money.FromAmount(told) : null, -PeriodsToTrade);
    }

    public void Decide(ref State state, ref Turn turn)
    {
        if (!turn.Inbox.IsEmpty)
        {
            Accept(state, ref turn);
        }
        else if (turn.Account.Acquired == 0 && turn.Period >= state.Asked + PeriodsToTrade
            && Ask(state.Told ?? Money.Zero, ref turn))
        {
            state = state with { Asked = turn.Period };
        }
    }

    /// <summary>What is known of a value once it is disclosed: bounds of it, the upper one zero if there is
    /// none.</summary>
    internal (Money Low, Money High) Disclose(Money value)
    {
        if (Disclosure == Disclosure.None || value <= Money.Zero)
        {
            return default;
        }

        if (Disclosure == Disclosure.Full)
        {
            return (value, value);
        }

        var high = Top * Math.Pow(Ratio, Math.Floor(Math.Log(value.Amount / Top) / Math.Log(Ratio)));
        return (Money.FromAmount(high * Ratio), Money.FromAmount(high));
    }

    private bool Ask(Money value, ref Turn turn)
    {
        var (low, high) = Disclose(value);
        var asked = false;
        foreach (var product in turn.View.Listed)
        {
            ref readonly var listing = ref turn.View[product];
            if (listing.Price == Order.OnRequest && turn.Venues.Contains(listing.Venue))
            {
                turn.Request(listing.Venue, product, low, high);
                asked = true;
            }
        }

        return asked;
    }

    /// <summary>Takes the best of the quotes, the first of equals.</summary>
    private static void Accept(State state, ref Turn turn)
    {
        var (best, most) = (-1, Money.Zero);
        for (var item = 0; item < turn.Inbox.Length; item++)
        {
            ref readonly var quote = ref turn.Inbox[item];
            var gain = Worth(state, turn, quote.Product) - quote.Price;
            if (gain >= Money.Zero && (best < 0 || gain > most) && quote.Price <= turn.Account.Available)
            {
                (best, most) = (item, gain);
            }
        }

        if (best >= 0 && turn.Account.Acquired == 0)
        {
            ref readonly var quote = ref turn.Inbox[best];
            var truth = Money.FromAmount(state.Value.Amount * turn.TrueQuality(quote.Product));
            turn.Bid(quote.Venue, quote.Product, quote.Price, truth, quote.From);
        }
    }

    private static Money Worth(State state, in Turn turn, int product) =>
        Money.FromAmount(state.Value.Amount * turn.View[product].Quality);

    /// <param name="Value">Of a product of quality 1.</param>
    /// <param name="Told">Of that, what it may tell; null: it does not consent.</param>
    /// <param name="Asked">Period in which it last asked for prices.</param>
    public readonly record struct State(Money Value, Money? Told, int Asked);
}
