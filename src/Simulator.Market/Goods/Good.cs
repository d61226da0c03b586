using Simulator.Market.Rights;

namespace Simulator.Market.Goods;

/// <summary>A kind of data element offered on the market.</summary>
/// <param name="Name">For people.</param>
/// <param name="License">What a buyer obtains, and how often it can be sold.</param>
/// <param name="Standard">True for a standardized good that every seller delivers alike (one order book); false when
/// each provider brings products of its own.</param>
public sealed record Good(string Name, License License, bool Standard = false)
{
    public bool Standard { get; } = !Standard || License.Copies == int.MaxValue
        ? Standard
        : throw new ArgumentException("standard goods need a non-exclusive license: sellers' stock limits them");
}
