using Simulator.Market.Randomness;
using Simulator.Market.Rights;
using Simulator.Market.Settlement;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants;

/// <content>Licenses that are passed on.</content>
public ref partial struct Turn
{
    /// <summary>A draw of this period that says whether the member still needs the data of a product.</summary>
    public readonly RandomStream Conclusion(int product) => new(
        Philox.Block(_key, View[product].Key, (ulong)Purpose.Conclusion).First, _firstMember + _member, Period,
        Purpose.Conclusion);

    /// <summary>Ends the use of a license.</summary>
    /// <param name="title">Number of the title.</param>
    /// <param name="ask">For what the member passes it on; null: it does not.</param>
    public readonly void Conclude(int title, Money? ask) =>
        _orders.Requests.Conclusions.Add(new Conclusion(title, ask));

    /// <summary>Bids for a license that another holder passes on; refused at once if the member's money does not cover
    /// the limit.</summary>
    /// <param name="offer">What it has seen.</param>
    /// <param name="use">For what it would use it.</param>
    /// <param name="unitWorth">Of what is left of the license, for a product of quality 1, in currency.</param>
    /// <param name="elasticity">Exponent of quality in its worth.</param>
    public void Take(in ResaleOffer offer, UseScope use, double unitWorth, double elasticity)
    {
        if (_accounts[_member].TryEscrow(offer.Price))
        {
            var worth = TrueWorth(offer.Product, unitWorth, elasticity);
            _orders.Requests.Takings.Add(new Taking(
                offer.Product, _start + _member, offer.Price, worth, use, Stream.NextBits()));
        }
        else
        {
            _orders.Refusals[Refusal.NoMoney.Code]++;
        }
    }
}
