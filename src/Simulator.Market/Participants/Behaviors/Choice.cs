using Simulator.Market.Settlement;

namespace Simulator.Market.Participants.Behaviors;

/// <summary>The best of the posted offers that a buyer has weighed so far: the largest gain that is not negative, then
/// the highest price, then a drawn key.</summary>
internal struct Choice
{
    private int _product;
    private Money _gain;
    private Money _price;
    private Money _truth;
    private bool _isMade;

    /// <summary>Takes the offer if it is at the buyer's venues, affordable and better.</summary>
    /// <param name="turn">The buyer's.</param>
    /// <param name="product">On offer.</param>
    /// <param name="worth">To the buyer, as far as it knows.</param>
    /// <param name="truth">What it will prove to be worth.</param>
    public void Weigh(in Turn turn, int product, Money worth, Money truth)
    {
        ref readonly var listing = ref turn.View[product];
        var gain = worth - listing.Price;
        if (gain < Money.Zero || listing.Price < Money.Zero || listing.Price > turn.Account.Available
            || !turn.Venues.Contains(listing.Venue) || (_isMade && !IsBetter(turn, product, gain, listing.Price)))
        {
            return;
        }

        (_product, _gain, _price, _truth, _isMade) = (product, gain, listing.Price, truth, true);
    }

    /// <summary>Bids the posted price of the best offer, if there is one.</summary>
    public readonly void Buy(ref Turn turn)
    {
        if (_isMade)
        {
            turn.Bid(turn.View[_product].Venue, _product, _price, _truth);
        }
    }

    private readonly bool IsBetter(in Turn turn, int product, Money gain, Money price) =>
        gain != _gain ? gain > _gain
        : price != _price ? price > _price
        : turn.Match(turn.View[product].Key).NextBits() < turn.Match(turn.View[_product].Key).NextBits();
}
