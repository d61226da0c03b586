using Simulator.Market.Randomness;
using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>Values components one by one, and a set of them at the sum, each counted once however often it is
/// bought (Adams and Yellen 1976; Bakos and Brynjolfsson 1999). Of everything that is posted at its venues it buys the
/// combination that leaves it the largest gain over what it holds; if indifferent, it buys, and the dearer
/// one.</summary>
/// <param name="Value">Of a component to a buyer, in currency; component c of buyer i takes entry c * population + i of
/// an explicit list.</param>
/// <param name="Components">How many there are.</param>
public readonly record struct BundleBuyer(Distribution Value, int Components) : IBehavior<BundleBuyer.State>
{
    /// <summary>More have too many combinations to weigh.</summary>
    private const int MostOffers = 12;

    public int Components { get; } = Components is >= 1 and <= 64
        ? Components
        : throw new ArgumentException("components must lie between 1 and 64");

    public ICohort Gather(CohortSite site) => new Cohort<State, BundleBuyer>(this, site);

    public string? Objection(int venues, bool tradesGood) => venues == 0 ? "needs a venue" : null;

    public State Endow(ref RandomStream stream, in Member member) => default;

    public void Decide(ref State state, ref Turn turn)
    {
        Span<int> offers = stackalloc int[MostOffers + 1];
        var held = Find(turn, offers, out var count);
        if (count == 0)
        {
            return;
        }

        offers = offers[..count];
        offers.Sort();
        Span<Money> values = stackalloc Money[Components];
        Evaluate(turn, values);
        var best = Choose(turn, offers, values, held);
        for (var offer = 0; offer < count; offer++)
        {
            if ((best >> offer & 1) != 0)
            {
                // Each counts for what it adds to those before it.
                ref readonly var listing = ref turn.View[offers[offer]];
                turn.Bid(listing.Venue, offers[offer], listing.Price, Worth(listing.Contents & ~held, values));
                held |= listing.Contents;
            }
        }
    }

    /// <summary>What is posted at its venues and not held.</summary>
    /// <returns>Components that are held.</returns>
    private static ulong Find(in Turn turn, Span<int> offers, out int count)
    {
        count = 0;
        var held = 0UL;
        foreach (var product in turn.View.Listed)
        {
            ref readonly var listing = ref turn.View[product];
            if (turn.Holds(product))
            {
                held |= listing.Contents;
            }
            else if (listing.Contents != 0 && listing.Price >= Money.Zero && turn.Venues.Contains(listing.Venue))
            {
                offers[count] = count < MostOffers ? product : throw new InvalidOperationException(
                    $"a bundle-buyer weighs at most {MostOffers} offers at once, and there are more");
                count++;
            }
        }

        return held;
    }

    private void Evaluate(in Turn turn, Span<Money> values)
    {
        var stream = turn.Member.Stream(-1, Purpose.Endowment);
        for (var component = 0; component < values.Length; component++)
        {
            values[component] = Money.FromAmount(Value.Draw(ref stream, turn.Member.Entry(component)));
        }
    }

    /// <summary>The best combination, as bits by offer.</summary>
    private static int Choose(in Turn turn, ReadOnlySpan<int> offers, ReadOnlySpan<Money> values, ulong held)
    {
        var (best, bestGain, bestPrice) = (0, Money.Zero, Money.Zero);
        for (var combination = 1; combination < 1 << offers.Length; combination++)
        {
            var (contents, price) = (0UL, Money.Zero);
            for (var offer = 0; offer < offers.Length; offer++)
            {
                if ((combination >> offer & 1) != 0)
                {
                    ref readonly var listing = ref turn.View[offers[offer]];
                    contents |= listing.Contents;
                    price += listing.Price;
                }
            }

            var gain = Worth(contents & ~held, values) - price;
            if (price <= turn.Account.Available
                && (gain > bestGain || (gain == bestGain && (best == 0 || price > bestPrice))))
            {
                (best, bestGain, bestPrice) = (combination, gain, price);
            }
        }

        return best;
    }

    private static Money Worth(ulong contents, ReadOnlySpan<Money> values)
    {
        var worth = Money.Zero;
        for (var component = 0; component < values.Length; component++)
        {
            worth += (contents >> component & 1) != 0 ? values[component] : Money.Zero;
        }

        return worth;
    }

    /// <summary>Nothing: values are found again from the member's stream.</summary>
    public readonly record struct State;
}
